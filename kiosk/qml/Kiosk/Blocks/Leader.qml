import QtQuick
import Kiosk.Theme

// A thin line that leads from a label to what it names, with a dot on it.
Item {
    id: leader

    required property point from
    required property point to
    required property color colour
    readonly property real run: to.x - from.x
    readonly property real rise: to.y - from.y

    Rectangle {
        antialiasing: true
        color: leader.colour
        height: Theme.line
        rotation: Math.atan2(leader.rise, leader.run) * 180 / Math.PI
        transformOrigin: Item.Left
        width: Math.hypot(leader.run, leader.rise)
        x: leader.from.x
        y: leader.from.y - height / 2
    }
    Rectangle {
        border.color: leader.colour
        border.width: Theme.line * 1.6
        color: Colours.surface
        height: width
        radius: width / 2
        width: Theme.mm(Theme.compact ? 2.6 : 4)
        x: leader.to.x - width / 2
        y: leader.to.y - height / 2
    }
}
