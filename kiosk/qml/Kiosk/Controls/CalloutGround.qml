import QtQuick
import Kiosk.Theme

// The ground of what is to be heeded: tinted, square, with a bar at its start, so that nobody takes it for a button.
Item {
    id: ground

    required property color tint
    required property color ink
    readonly property real bar: Theme.mm(Theme.compact ? 1.6 : 2.4)

    Rectangle {
        anchors.fill: parent
        color: ground.tint
    }
    Rectangle {
        anchors.left: parent.left
        color: ground.ink
        height: parent.height
        width: ground.bar
    }
}
