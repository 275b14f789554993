pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

Tiles {
    id: checklist

    required property BlockView block
    readonly property int number: block.cards.size

    Accessible.role: Accessible.List
    cards: cards
    columns: width > Theme.words(210) && (number > 3 || number === 2) ? 2 : 1
    stretch: block.stretch

    Repeater {
        id: cards

        model: checklist.block.cards

        ChecklistCard {
            height: checklist.heightOf(index)
            hue: checklist.block.hue
            roomy: checklist.number < 3 && Theme.textScale <= 1 && !Theme.compact
            width: checklist.cardWidth
        }
    }
}
