pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A ring of beads that go out one by one: how much is left, without a hurry.
Item {
    id: beads

    required property int remaining
    property int total: 0
    property color hue: Colours.hue("teal")
    readonly property int number: Math.min(total, 24)
    readonly property int lit: Math.ceil(remaining * number / Math.max(total, 1))
    readonly property real bead: Theme.mm(3) * Theme.shrink

    Accessible.ignored: true

    Component.onCompleted: total = remaining

    Repeater {
        model: beads.number

        Rectangle {
            required property int index
            readonly property real turned: Math.PI * 2 * (index + 0.5) / beads.number

            border.color: beads.hue
            border.width: Theme.line
            color: beads.hue
            height: width
            opacity: index < beads.lit ? 1 : 0
            radius: width / 2
            width: beads.bead
            x: (beads.width - width) / 2 + Math.sin(turned) * (beads.width / 2 - width * 1.3)
            y: (beads.height - height) / 2 - Math.cos(turned) * (beads.height / 2 - width * 1.3)

            Behavior on opacity {
                enabled: !Theme.still

                NumberAnimation {
                    duration: Motion.teaserFade
                }
            }
        }
    }
}
