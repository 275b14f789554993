pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

// Questions to pick; how to take them along stands below them, or where the last of them has no other beside it, there.
Item {
    id: questions

    required property TeamQuestionsRow row
    required property BlockView view
    readonly property int number: row.questions.size
    readonly property bool celled: take.active && !view.kiosk.take.prints && tiles.columns === 2 && number % 2 > 0 && tiles.cardWidth > Theme.words(136)
    readonly property real below: take.active && !celled ? Theme.gap + take.height : 0

    height: tiles.height + below

    Tiles {
        id: tiles

        Accessible.role: Accessible.List
        cards: cards
        columns: width > Theme.words(Theme.landscape ? 160 : 210) && questions.number > 3 ? 2 : 1
        stretch: questions.view.stretch
        width: parent.width

        Repeater {
            id: cards

            model: questions.row.questions

            PickCard {
                height: Math.max(tiles.heightOf(index), questions.celled && index === cards.count - 1 ? take.height : 0)
                hue: questions.view.hue
                kiosk: questions.view.kiosk
                lead: questions.row.last && index >= cards.count - tiles.columns
                width: tiles.cardWidth
            }
        }
    }
    Loader {
        id: take

        active: questions.row.take !== null
        width: questions.celled ? tiles.cardWidth - Theme.gap : questions.width
        x: questions.celled !== LayoutMirroring.enabled ? questions.width - width : 0
        y: tiles.height - (questions.celled ? (cards.itemAt(cards.count - 1)?.height + height) / 2 : -Theme.gap)

        sourceComponent: Component {
            TakeAlongBlock {
                celled: questions.celled
                row: questions.row.take
                view: questions.view
            }
        }
    }
}
