import QtQuick
import Kiosk.Controls

Fact {
    id: read

    required property GridCard card

    across: card.across
    after: card.after
    below: card.below
    beyond: card.beyond
    down: card.down
    implicitHeight: face.implicitHeight
    label: card.label
    more: face.sentence

    CardFace {
        id: face

        anchors.fill: parent
        card: read.card
    }
}
