pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The way through the questions: it winds down along the pages that were asked about, with a numbered stone for each; where
// there are two columns it winds between them, row by row.
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

    Words {
        id: legend

        color: Colours.softInk
        lead: true
        leading: Theme.labelLeading
        text: path.summary.looksAgain ? qsTr("Touch a page to see it again. A light shows what is worth another look.") : qsTr("Touch a page to see it again.")
        width: evenly(path.width)
        x: LayoutMirroring.enabled ? path.width - width : 0
    }
    Item {
        id: way

        readonly property int columns: path.paired && stones.count > 4 ? 2 : 1
        readonly property int rows: Math.ceil(stones.count / columns)
        readonly property real size: Math.max(Theme.mm(7), Math.ceil(Theme.body * 1.5))
        readonly property real sway: Theme.mm(Theme.compact ? 0.8 : 1.4)
        readonly property real band: size + sway * 2 + Theme.gap
        // Two stones beside each other, between the cards.
        readonly property real gutter: size * 2 + Theme.gap * 3
        readonly property real across: columns > 1 ? (width - gutter) / 2 : width - band
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

        function mirrored(x: real): real {
            return LayoutMirroring.enabled ? width - x : x;
        }

        function cardAt(index: int): real {
            return columns === 1 ? band : index % 2 * (across + gutter);
        }

        // In a row the second lies a little lower.
        function stoneAt(index: int): real {
            return mirrored(columns === 1 ? size / 2 + sway + (index % 2 === 0 ? -sway : sway) : index % 2 === 0 ? across + Theme.gap + size / 2 : across + gutter - Theme.gap - size / 2);
        }

        function rowOf(index: int): real {
            return Math.floor(index / columns) * step + tall / 2;
        }

        function levelOf(index: int): real {
            return rowOf(index) + (columns === 1 ? 0 : (index % 2 === 0 ? -1 : 1) * step / 5);
        }

        // From its first stone to where it goes on below, one bend to the next, and slowly to the middle of its foot.
        function bends(): string {
            let drawn = `M ${stoneAt(0)} ${levelOf(0)}`;
            for (let each = 1; each < stones.count; each++)
                drawn += bend(stoneAt(each - 1), levelOf(each - 1), stoneAt(each), levelOf(each));
            const last = stones.count - 1;
            const end = columns === 1 ? stoneAt(last) : stoneAt(last + 1);
            return drawn + bend(stoneAt(last), levelOf(last), end, Math.max(height, path.foot - y));
        }

        function bend(x: real, y: real, toX: real, toY: real): string {
            const half = (y + toY) / 2;
            return ` C ${x} ${half} ${toX} ${half} ${toX} ${toY}`;
        }

        EndWay {
            anchors.fill: parent
            bends: way.bends()
            // Drawn in software, a shape wholly outside of what clips it is not clipped.
            visible: stones.count > 1 && way.y + way.height > path.gone && way.y < path.gone + path.seen
        }
        Repeater {
            id: stones

            model: path.summary.stones

            onItemAdded: way.changes++

            EndStone {
                height: way.tall
                kiosk: path.kiosk
                middle: way.stoneAt(index) - x
                size: way.size
                width: way.across
                low: way.levelOf(index) - way.rowOf(index)
                x: LayoutMirroring.enabled ? way.width - way.cardAt(index) - width : way.cardAt(index)
                y: way.rowOf(index) - height / 2
            }
        }
    }
}
