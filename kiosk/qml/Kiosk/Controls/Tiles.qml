import QtQuick
import Kiosk.Theme

// Cards in columns of one width. Those of a row are as tall as the tallest of them, and share `stretch` out.
Grid {
    id: tiles

    required property Repeater cards
    property real stretch: 0
    property int changes: 0
    readonly property real cardWidth: Math.max(0, (width - columnSpacing * (columns - 1)) / columns)

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    function heightOf(number: int): real {
        return tallestBeside(number) + stretch / Math.max(1, Math.ceil(cards.count / columns));
    }

    // Before any of it was stretched.
    function tallestBeside(number: int): real {
        const first = tiles.changes >= 0 ? number - number % columns : 0;
        const end = Math.min(first + columns, cards.count);
        let tallest = 0;
        for (let each = first; each < end; each++)
            tallest = Math.max(tallest, cards.itemAt(each)?.implicitHeight ?? 0);
        return tallest;
    }

    Connections {
        function onItemAdded(): void {
            tiles.changes++;
        }

        target: tiles.cards
    }
}
