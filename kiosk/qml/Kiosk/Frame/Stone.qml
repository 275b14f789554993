import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// One stone, round its own place: a ring, filled once it was passed, and a plaque where you are. As wide as whole pixels on
// both sides of its middle: else it is no circle.
Item {
    id: it

    required property int stone
    required property real size
    // A circle, or longer than it is high.
    required property real wide
    required property color hue
    readonly property bool here: stone === FrameView.Here

    function across(length: real): int {
        return Math.round(length / 2) * 2;
    }

    Rectangle {
        anchors.centerIn: parent
        border.width: 0
        color: Colours.light
        height: it.across(it.size * Theme.glow)
        opacity: it.here && !Colours.contrast ? 0.4 : 0
        radius: height / 2
        width: height + it.across(it.wide - it.size)

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
        // A plaque with a rim would be taken for a button.
        border.width: it.wide > it.size ? 0 : Theme.line
        color: it.here ? Colours.light : it.stone === FrameView.Passed ? it.hue : Colours.surface
        height: it.across(it.size)
        radius: height / 2
        width: height + it.across(it.wide - it.size)
    }
}
