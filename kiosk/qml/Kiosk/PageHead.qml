pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The title, and the way out of a topic that may be hard to read: beside it where there is room, else under it.
Item {
    id: head

    required property Kiosk kiosk
    required property string title
    required property string hue
    required property bool leaves
    readonly property bool oneRow: !leaves || words.implicitWidth + way.implicitWidth + Theme.apart <= width
    readonly property bool lead: true

    height: oneRow ? Math.max(words.implicitHeight, way.height) : words.implicitHeight + Theme.gap + way.height

    Title {
        id: words

        anchors.verticalCenter: head.oneRow ? parent.verticalCenter : undefined
        color: Theme.hue(head.hue)
        text: head.title
        width: head.oneRow && head.leaves ? head.width - way.implicitWidth - Theme.apart : head.width
    }
    Loader {
        id: way

        active: head.leaves
        visible: active
        width: implicitWidth
        x: head.oneRow !== head.LayoutMirroring.enabled ? head.width - width : 0
        y: head.height - height

        sourceComponent: Component {
            LeaveTopic {
                kiosk: head.kiosk
            }
        }
    }
}
