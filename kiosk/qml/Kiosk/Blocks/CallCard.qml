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
    // It goes on from the bar of its box.
    property bool meets: false
    // Its box is divided, and signs stand on the same screen: the number stays in its sentence.
    property bool terse: false
    readonly property real pad: Theme.mm(terse ? 2 : Theme.compact || Theme.wordsHuge ? 3 : 4.6)

    border.width: 0
    color: Colours.now
    implicitHeight: column.implicitHeight + pad * 2
    bottomLeftRadius: meets && !LayoutMirroring.enabled ? 0 : radius
    bottomRightRadius: meets && LayoutMirroring.enabled ? 0 : radius
    radius: Theme.corner
    topLeftRadius: bottomLeftRadius
    topRightRadius: bottomRightRadius

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
                terse: card.terse
                width: column.width
            }
        }
    }
}
