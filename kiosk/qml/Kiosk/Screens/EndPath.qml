pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The way through the questions: it winds down between the pages that were asked about, with a stone for each.
Column {
    id: path

    required property Kiosk kiosk
    // Pages on both sides of it, or on one.
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

        // From one page to the next, in heights of a page.
        readonly property real pace: path.paired ? 0.5 : 1
        readonly property real band: Theme.mm(Theme.compact ? 12 : path.paired ? 24 : 17)
        readonly property real across: path.paired ? (width - band) / 2 : width - band
        readonly property real middle: path.paired ? width / 2 : band * 0.42
        readonly property real sway: Theme.mm(Theme.compact ? 1 : path.paired ? 4 : 2)
        readonly property real most: (path.room - y - (stones.count - 1) * pace * Theme.gap) / ((stones.count - 1) * pace + 1)
        readonly property real tallest: tallestOf(changes)
        readonly property real tall: Math.max(tallest, Math.min(most, tallest * 1.4))
        readonly property real step: (tall + Theme.gap) * pace
        property int changes: 0

        Accessible.role: Accessible.List
        height: heightOf(tall)
        width: path.width

        function heightOf(tall: real): real {
            return (stones.count - 1) * pace * (tall + Theme.gap) + tall;
        }

        function tallestOf(changes: int): real {
            let tallest = 0;
            for (let each = 0; each < stones.count; each++)
                tallest = Math.max(tallest, stones.itemAt(each)?.implicitHeight ?? 0);
            return tallest;
        }

        function before(index: int): bool {
            return path.paired && index % 2 === 0;
        }

        function stoneAt(index: int): real {
            const along = middle + (index % 2 === 0 ? -sway : sway);
            return LayoutMirroring.enabled ? width - along : along;
        }

        // From its first stone to where it goes on below, one bend to the next.
        function bends(): string {
            const spots = Array.from({
                length: stones.count
            }, (_, index) => Qt.point(stoneAt(index), index * step + tall / 2));
            const all = [...spots, Qt.point(stoneAt(stones.count), Math.max(height, path.foot - y))];
            return `M ${all[0].x} ${all[0].y} ` + all.slice(1).map((to, nth) => {
                const half = (all[nth].y + to.y) / 2;
                return `C ${all[nth].x} ${half} ${to.x} ${half} ${to.x} ${to.y}`;
            }).join(" ");
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
                width: way.across
                x: way.before(index) !== LayoutMirroring.enabled ? 0 : way.width - width
                y: index * way.step
            }
        }
    }
}
