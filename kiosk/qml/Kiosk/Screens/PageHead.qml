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
    // What stands below needs the room.
    property bool modest: false
    readonly property real narrow: width - way.implicitWidth - Theme.apart
    readonly property int rows: Math.max(1, Math.ceil(full.implicitWidth / Math.max(1, width)))
    // Also where the title takes no more lines beside it than in all of the width.
    readonly property bool oneRow: !leaves || (full.widest <= narrow && full.implicitWidth * (rows > 1 ? 1.15 : 1) <= rows * narrow)
    // What it takes where it isn't modest: what hangs on that must not change with it.
    readonly property real fullHeight: heightWith(full)
    readonly property bool lead: true
    readonly property bool whole: true
    // Something stands below it, both beside a picture.
    property bool fast: false

    height: modest ? heightWith(words) : fullHeight

    function heightWith(title: Title): real {
        return oneRow ? Math.max(title.implicitHeight, way.height) : title.implicitHeight + Theme.gap + way.height;
    }

    Title {
        id: full

        most: Theme.terse && head.leaves ? Theme.heading : Theme.title
        room: head.width
        text: head.title
        visible: false
        width: head.oneRow && head.leaves ? head.narrow : evenly(head.width)
    }

    Title {
        id: words

        color: Colours.hue(head.hue)
        most: head.modest ? Theme.heading : full.most
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
