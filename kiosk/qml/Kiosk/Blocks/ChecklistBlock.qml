pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

Tiles {
    id: checklist

    required property ChecklistRow row
    required property BlockView view
    readonly property int number: row.cards.size

    Accessible.role: Accessible.List
    cards: cards
    columnSpacing: Theme.space * (Theme.compact ? 1 : 2)
    columns: width > Theme.words(210) && (number > 3 || number === 2) ? 2 : 1
    stretch: view.stretch

    Repeater {
        id: cards

        model: checklist.row.cards

        ChecklistCard {
            across: checklist.columnSpacing
            after: index % checklist.columns > 0
            below: index >= checklist.columns
            down: checklist.rowSpacing
            height: checklist.heightOf(index)
            hue: checklist.view.hue
            roomy: checklist.number < 3 && !Theme.wordsLarger && !Theme.compact
            width: checklist.cardWidth
        }
    }
}
