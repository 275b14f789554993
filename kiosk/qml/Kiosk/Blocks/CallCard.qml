pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What to do at once: white on deep red, with the number to call as large as fits. No lip, no rim: nothing to touch.
Rectangle {
    id: card

    required property ListModel calls
    required property Kiosk kiosk
    // There are no signs beside it, or above: its words stand on the number's baseline where there is room.
    property bool flat: false
    readonly property real pad: Theme.mm(Theme.compact || Theme.wordsHuge ? 3 : 4.6)

    border.width: 0
    color: Colours.now
    implicitHeight: column.implicitHeight + pad * 2
    radius: Theme.corner

    Column {
        id: column

        spacing: Theme.tight
        width: card.width - card.pad * 2
        x: card.pad
        y: (card.height - height) / 2

        Repeater {
            model: card.calls

            CallWords {
                flat: card.flat
                kiosk: card.kiosk
                width: column.width
            }
        }
    }
}
