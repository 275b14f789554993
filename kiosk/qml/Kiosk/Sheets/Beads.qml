pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Stones in a row that go out one by one: how much is left, without a hurry.
Row {
    id: beads

    required property int remaining
    property int total: 0
    property color hue: Colours.hue("teal")
    readonly property int number: Math.min(total, 24)
    readonly property int lit: Math.ceil(remaining * number / Math.max(total, 1))
    readonly property real bead: Theme.mm(3.4) * Theme.shrink

    Accessible.ignored: true
    spacing: bead * 0.6

    Component.onCompleted: total = remaining

    Repeater {
        model: beads.number

        Rectangle {
            required property int index

            border.color: beads.hue
            border.width: Theme.line
            color: index < beads.lit ? beads.hue : "transparent"
            height: width
            radius: width / 2
            width: beads.bead
        }
    }
}
