pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The way through the questions: down along the pages that were asked about, each on a card with its stone; where
// there are two columns it goes over between them.
Column {
    id: path

    required property Kiosk kiosk
    // In two columns, if they are many.
    required property bool paired
    // How high it may be, to go on in larger steps; 0 where it need not.
    required property real room
    // How far it went up beyond what is seen, and how much is seen.
    required property real gone
    required property real seen
    // How far down its screen ends, to which it goes on; 0 where it need not.
    required property real foot
    readonly property bool whole: true
    readonly property real least: legend.implicitHeight + spacing + way.heightOf(way.tallest)
    readonly property SummaryView summary: kiosk.summary

    spacing: Theme.gap

    EndLegend {
        id: legend

        again: path.summary.looksAgain
        // The cards say as much, where they need its room.
        visible: again || path.room === 0 || path.least <= path.room
        width: path.width
    }
    Item {
        id: way

        readonly property int columns: path.paired && stones.count > 4 ? 2 : 1
        readonly property int rows: Math.ceil(stones.count / columns)
        readonly property int size: Math.round(Math.min(Math.max(Theme.mm(8), Theme.body * 1.4), Theme.target - Theme.lip - Theme.tight * 2))
        readonly property real gutter: Theme.mm(9)
        readonly property real across: columns > 1 ? (width - gutter) / 2 : width
        readonly property real most: (path.room - y - (rows - 1) * Theme.gap) / Math.max(1, rows)
        readonly property real tallest: tallestOf(changes)
        readonly property real tall: Math.max(tallest, Math.min(most, tallest * 1.4))
        readonly property real step: tall + Theme.gap
        property int changes: 0

        Accessible.role: Accessible.List
        height: heightOf(tall)
        width: path.width

        function heightOf(tall: real): real {
            return rows * (tall + Theme.gap) - Theme.gap;
        }

        function tallestOf(changes: int): real {
            let tallest = 0;
            for (let each = 0; each < stones.count; each++)
                tallest = Math.max(tallest, stones.itemAt(each)?.implicitHeight ?? 0);
            return tallest;
        }

        function columnOf(index: int): int {
            return Math.floor(index / Math.max(1, rows));
        }

        function cardAt(index: int): real {
            const x = columnOf(index) * (across + gutter);
            return LayoutMirroring.enabled ? width - across - x : x;
        }

        // The middle of its stone, and of its card.
        function stoneAt(index: int): point {
            const within = Theme.gap + size / 2;
            return Qt.point(cardAt(index) + (LayoutMirroring.enabled ? across - within : within), index % Math.max(1, rows) * step + tall / 2);
        }

        EndWay {
            anchors.fill: parent
            foot: path.foot > 0 ? path.foot - way.y : 0
            gutter: way.gutter
            // Between the columns.
            middle: LayoutMirroring.enabled ? way.width - way.across - way.gutter / 2 : way.across + way.gutter / 2
            stops: Array.from({
                length: stones.count
            }, (_, index) => way.stoneAt(index))
            // Drawn in software, a shape wholly outside of what clips it is not clipped.
            visible: stones.count > 1 && way.y + way.height - way.tall / 2 > path.gone && way.y + way.tall / 2 < path.gone + path.seen
        }
        Repeater {
            id: stones

            model: path.summary.stones

            onItemAdded: way.changes++

            EndStone {
                height: way.tall
                kiosk: path.kiosk
                size: way.size
                width: way.across
                x: way.cardAt(index)
                y: way.stoneAt(index).y - height / 2
            }
        }
    }
}
