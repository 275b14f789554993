pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What to do at once: deep red on the ground of its box, with the number to call as large as fits, and a line between it and
// the signs. No face, no rim: nothing to touch.
Item {
    id: card

    required property ListModel calls
    required property Kiosk kiosk
    // There are no signs beside it, or above: its words stand on the number's baseline where there is room.
    property bool flat: false
    // It stands beside what it goes with, else under it.
    property bool aside: false
    // Nothing stands before it in its box.
    property bool first: false
    // Where the words go on from those above it.
    property real before: pad
    // More of them stand on the same screen: the number stays in its sentence.
    property bool terse: false
    readonly property real pad: Theme.mm(terse ? 2 : Theme.compact || Theme.wordsHuge ? 3 : 4.6)

    implicitHeight: column.implicitHeight + pad * (first || aside ? 2 : 1.5)

    Rectangle {
        color: Colours.now
        height: card.height - card.pad * 2
        opacity: 0.5
        visible: card.aside
        width: Theme.line
        x: card.LayoutMirroring.enabled ? card.width - width : 0
        y: card.pad
    }
    Column {
        id: column

        spacing: Theme.tight
        width: card.width - card.before - card.pad
        x: card.LayoutMirroring.enabled ? card.pad : card.before
        y: card.aside || card.first ? (card.height - height) / 2 : card.height - height - card.pad

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
