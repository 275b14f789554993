pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The title, and the way out of a topic that may be hard to read: beside it where there is room, else under it.
Item {
    id: head

    required property Kiosk kiosk
    required property string title
    required property string hue
    required property bool leaves
    readonly property real narrow: width - way.implicitWidth - Theme.apart
    readonly property int rows: Math.max(1, Math.ceil(words.implicitWidth / Math.max(1, width)))
    // Also where the title takes no more lines beside it than in all of the width.
    readonly property bool oneRow: !leaves || (words.widest <= narrow && words.implicitWidth * (rows > 1 ? 1.15 : 1) <= rows * narrow)
    readonly property bool lead: true

    height: oneRow ? Math.max(words.implicitHeight, way.height) : words.implicitHeight + Theme.gap + way.height

    Title {
        id: words

        color: Colours.hue(head.hue)
        most: Theme.terse && head.leaves ? Theme.heading : Theme.title
        room: head.width
        text: head.title
        width: head.oneRow && head.leaves ? head.narrow : evenly(head.width)
        x: LayoutMirroring.enabled ? head.width - width : 0
        y: head.oneRow ? (head.height - implicitHeight) / 2 : 0
    }
    Loader {
        id: way

        // Emptied, a loader keeps the size of what it held.
        active: head.leaves
        height: active ? implicitHeight : 0
        visible: active
        width: active ? implicitWidth : 0
        x: head.oneRow !== head.LayoutMirroring.enabled ? head.width - width : 0
        y: head.height - height

        sourceComponent: Component {
            LeaveTopic {
                kiosk: head.kiosk
            }
        }
    }
}
