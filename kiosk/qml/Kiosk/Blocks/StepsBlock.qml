pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

// A strip of steps: side by side on a wide screen, else one under the other.
Tiles {
    id: steps

    required property StepsRow row
    required property BlockView view
    readonly property int number: row.cards.size
    readonly property bool strip: Theme.wide && width / Math.max(number, 1) > Theme.words(48)

    Accessible.role: Accessible.List
    cards: cards
    columnSpacing: Theme.space
    columns: strip ? number : 1
    stretch: view.stretch

    Repeater {
        id: cards

        model: steps.row.cards

        StepCard {
            across: steps.columnSpacing
            below: index >= steps.columns
            down: steps.rowSpacing
            letters: Math.floor(Theme.body * Math.min(1.16, steps.view.zoom))
            last: index === steps.number - 1
            height: steps.heightOf(index)
            hue: steps.view.hue
            reach: steps.tallestBeside(index)
            tall: steps.strip
            width: steps.cardWidth
        }
    }
}
