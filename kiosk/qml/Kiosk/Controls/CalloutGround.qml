import QtQuick
import Kiosk.Theme

// The ground of what is to be heeded: tinted, with a bar at its start and no rim, so that nobody takes it for a button.
Item {
    id: ground

    required property color tint
    required property color ink
    // By itself: no other piece of it stands above or below.
    property bool single: true
    readonly property real soft: single ? Theme.corner : 0
    readonly property real bar: Theme.mm(Theme.compact ? 1.6 : 2.4)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: ground.LayoutMirroring.enabled ? 0 : ground.bar / 2
        anchors.rightMargin: ground.LayoutMirroring.enabled ? ground.bar / 2 : 0
        bottomLeftRadius: ground.LayoutMirroring.enabled ? ground.soft : 0
        bottomRightRadius: ground.LayoutMirroring.enabled ? 0 : ground.soft
        color: ground.tint
        topLeftRadius: bottomLeftRadius
        topRightRadius: bottomRightRadius
    }
    Rectangle {
        anchors.left: parent.left
        border.width: 0
        color: ground.ink
        height: parent.height
        radius: ground.single ? width / 2 : 0
        width: ground.bar
    }
}
