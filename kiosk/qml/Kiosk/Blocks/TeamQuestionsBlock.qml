pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

Tiles {
    id: questions

    required property TeamQuestionsRow row
    required property BlockView view
    readonly property int number: row.questions.size

    Accessible.role: Accessible.List
    cards: cards
    columns: width > Theme.words(Theme.landscape ? 160 : 210) && number > 3 ? 2 : 1
    stretch: view.stretch

    Repeater {
        id: cards

        model: questions.row.questions

        PickCard {
            height: questions.heightOf(index)
            hue: questions.view.hue
            kiosk: questions.view.kiosk
            lead: questions.row.last && index >= cards.count - questions.columns
            width: questions.cardWidth
        }
    }
}
