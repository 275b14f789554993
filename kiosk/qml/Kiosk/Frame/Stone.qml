import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// One stone, round its own place: a ring, filled once it was passed, and larger where you are. As wide as whole pixels on
// both sides of its middle: else it is no circle.
Item {
    id: it

    required property int stone
    required property real size
    required property color hue
    readonly property bool here: stone === FrameView.Here

    function across(wide: real): int {
        return Math.round(wide / 2) * 2;
    }

    Rectangle {
        anchors.centerIn: parent
        color: Colours.light
        height: width
        opacity: it.here && !Colours.contrast ? 0.4 : 0
        radius: width / 2
        width: it.across(it.size * Theme.glow)

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
        width: it.across(it.size)
    }
}
