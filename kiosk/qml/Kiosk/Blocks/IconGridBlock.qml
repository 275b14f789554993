pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

Tiles {
    id: grid

    required property IconGridRow row
    required property BlockView view
    readonly property int number: row.cards.size
    readonly property bool rich: row.rich
    // Narrower than that, or than its longest word and what stands beside it, no card is.
    readonly property real least: Math.max(Theme.words(rich ? 84 : 46), longest + around)
    readonly property real around: (Theme.compact ? Theme.mm(13) : Theme.sign(16) + Theme.mm(8)) + Theme.gap + (row.turns ? Theme.mm(Theme.compact ? 5 : 7) + Theme.gap : 0)
    readonly property int letters: Math.floor(Theme.body * view.zoom)
    readonly property bool touched: row.turns && !Theme.terse
    property int made: 0
    readonly property real longest: wordy(made, metrics.font.pixelSize)
    readonly property int most: (Theme.wordsHuge && rich) || (Theme.compact && row.turns) || (rich && Theme.landscape && (Theme.compact ? Theme.wordsLarger : Theme.wordsLarge)) ? 1 : Math.max(1, Math.floor((width + columnSpacing) / (least + columnSpacing)))

    readonly property bool flat: Theme.compact || Theme.wordsHuge || columns === 1 || (rich && Theme.landscape && number > columns)

    cards: cards
    columnSpacing: touched ? Theme.gap : Theme.space * (Theme.compact ? 1 : 2)
    // Room that is left goes between the rows, as much over a line as under it.
    rowSpacing: (!flat || !rich ? Theme.gap : number > 4 && Theme.paired && !Theme.wordsLarger ? Theme.mm(4.6) : Theme.tight) + (told ? share : 0)
    readonly property bool told: !row.turns && flat
    readonly property real share: view.stretch / Math.max(1, Math.ceil(number / columns))

    columns: evenly(number, Math.min(most, Theme.landscape ? rich ? 3 : 4 : number % 2 ? 1 : 2))
    stretch: view.stretch

    // Of a row: what is behind a face may be taller.
    function tallestFace(number: int): real {
        const first = grid.changes >= 0 ? number - number % columns : 0;
        let tallest = 0;
        for (let each = first; each < Math.min(first + columns, cards.count); each++)
            tallest = Math.max(tallest, (cards.itemAt(each) as GridCard)?.front ?? 0);
        return tallest;
    }

    // The most columns that leave no lonely card, where there is such a number.
    function evenly(number: int, most: int): int {
        for (let columns = Math.min(most, number); columns > 1; columns--) {
            if (number % columns === 0)
                return columns;
        }
        return Theme.wordsLarger ? 1 : Math.min(most, number);
    }

    // How wide its longest word is in letters of that size.
    function wordy(number: int, size: int): real {
        let most = 0;
        for (let each = 0; each < Math.min(number, cards.count); each++) {
            const card = cards.itemAt(each) as GridCard;
            for (const word of [card?.label, card?.more, card?.touch].join(" ").split(/\s+/))
                most = Math.max(most, metrics.advanceWidth(word));
        }
        return Math.ceil(most);
    }

    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.family
        font.pixelSize: grid.letters
    }
    Repeater {
        id: cards

        model: grid.row.cards

        onItemAdded: grid.made++

        GridCard {
            across: grid.columnSpacing
            after: index % grid.columns > 0
            below: index >= grid.columns
            beyond: index === grid.number - 1 ? (grid.columns - 1 - index % grid.columns) * (width + across) : 0
            down: grid.rowSpacing
            flat: grid.flat
            height: grid.told && index < (Math.ceil(grid.number / grid.columns) - 1) * grid.columns ? grid.tallestBeside(index) : grid.heightOf(index)
            hue: grid.view.hue
            letters: grid.letters
            kiosk: grid.view.kiosk
            opened: grid.view.opened
            reach: grid.tallestFace(index)
            roomy: grid.flat && !Theme.compact && grid.number < 5 && !Theme.landscape && grid.columns === 1
            width: grid.cardWidth
        }
    }
}
