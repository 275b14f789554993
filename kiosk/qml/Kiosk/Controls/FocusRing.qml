import QtQuick
import Kiosk.Theme

// Round what a key would press; light inside, so that it shows on every ground.
Rectangle {
    id: ring

    property color colour: Colours.focus

    border.color: colour
    border.width: Theme.ring
    color: "transparent"
    objectName: "focusRing"

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        border.color: Colours.surface
        border.width: Theme.line
        color: "transparent"
        radius: Math.max(0, ring.radius - Theme.ring)
    }
}
