import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// One stone, round its own place: a ring, filled once it was passed, and with the light where you are.
Item {
    id: it

    required property int stone
    required property real size
    required property color hue
    readonly property bool here: stone === FrameView.Here

    Rectangle {
        anchors.centerIn: parent
        color: Colours.light
        height: width
        opacity: it.here && !Colours.contrast ? 0.4 : 0
        radius: width / 2
        width: it.size * 2.3

        Behavior on opacity {
            enabled: !Theme.still

            NumberAnimation {
                duration: Motion.light
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: it.hue
        border.width: Theme.line
        color: it.here ? Colours.light : it.stone === FrameView.Passed ? it.hue : Colours.surface
        height: width
        radius: width / 2
        width: it.here ? it.size * 1.35 : it.size
    }
}
