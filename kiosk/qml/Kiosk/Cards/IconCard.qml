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
        border.color: Colours.contrast ? Colours.ink : Colours.divider
        border.width: Theme.line
        color: Colours.surface
        radius: Theme.corner
    }
    CardFace {
        id: face

        anchors.fill: parent
        card: read.card
    }
}
