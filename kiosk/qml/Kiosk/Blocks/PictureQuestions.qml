pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

Tiles {
    id: questions

    required property BlockView block
    readonly property int number: block.cards.size

    Accessible.role: Accessible.List
    cards: cards
    columns: width > Theme.words(210) && number > 3 ? 2 : 1
    stretch: block.stretch

    Repeater {
        id: cards

        model: questions.block.cards

        PickCard {
            height: questions.heightOf(index)
            hue: questions.block.hue
            kiosk: questions.block.kiosk
            lead: index >= cards.count - questions.columns
            width: questions.cardWidth
        }
    }
}
