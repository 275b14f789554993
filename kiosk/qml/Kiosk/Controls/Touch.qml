import QtQuick
import Kiosk.Theme

// All that answers a touch and looks like it: a face with a clear edge over a darker lower one, onto which it sinks
// while it is pressed. What can't be used now has neither.
Pressable {
    id: touch

    default property alias content: face.data
    property color ground: Colours.surface
    property color rim: Colours.outline
    // Chosen, not only there to be chosen.
    property bool strong: false
    property real lip: Theme.lip
    readonly property real faceHeight: height - lip

    Rectangle {
        anchors.fill: parent
        color: Colours.lower(touch.rim)
        radius: touch.corner
        visible: touch.usable
        z: -1
    }
    Rectangle {
        id: face

        border.color: touch.rim
        border.width: !touch.usable ? 0 : touch.strong ? Theme.stroke : Theme.line
        color: !touch.usable ? "transparent" : touch.down ? Colours.pressed(touch.ground) : touch.ground
        height: touch.faceHeight
        radius: touch.corner
        width: touch.width
        y: touch.down ? touch.lip : 0
    }
}
