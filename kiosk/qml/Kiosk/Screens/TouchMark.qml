import QtQuick
import Kiosk.Theme

// Where a finger goes: a light in a ring.
Rectangle {
    id: mark

    property real size: Theme.mm(10)
    property color colour: Colours.hue("teal")
    property bool breathing: false
    readonly property real widest: 1.45

    border.color: colour
    border.width: Theme.line * 1.6
    color: "transparent"
    height: size
    radius: size / 2
    width: size

    Rectangle {
        anchors.centerIn: parent
        border.color: mark.colour
        border.width: Theme.line
        color: Colours.light
        height: width
        radius: width / 2
        width: mark.size * 0.46
    }
    // A ring that widens and is gone, now and then.
    Rectangle {
        id: breath

        anchors.centerIn: parent
        border.color: mark.colour
        border.width: Theme.line
        color: "transparent"
        height: width
        opacity: 0
        radius: width / 2
        width: mark.size

        SequentialAnimation {
            loops: Animation.Infinite
            running: mark.breathing

            PauseAnimation {
                duration: Motion.teaserStay
            }
            ParallelAnimation {
                NumberAnimation {
                    duration: Motion.breath
                    easing.type: Easing.OutSine
                    from: mark.size
                    property: "width"
                    target: breath
                    to: mark.size * mark.widest
                }
                NumberAnimation {
                    duration: Motion.breath
                    from: 0.5
                    property: "opacity"
                    target: breath
                    to: 0
                }
            }
        }
    }
}
