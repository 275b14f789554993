import QtQuick
import Kiosk.Theme

Item {
    id: read

    required property GridCard card

    Accessible.description: face.sentence
    Accessible.name: card.label
    Accessible.role: Accessible.ListItem
    implicitHeight: face.implicitHeight

    Rectangle {
        anchors.fill: parent
        border.color: Theme.contrast ? Theme.ink : Theme.divider
        border.width: Theme.line
        color: Theme.surface
        radius: Theme.corner
    }
    CardFace {
        id: face

        anchors.fill: parent
        card: read.card
    }
}
