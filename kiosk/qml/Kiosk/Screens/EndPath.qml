pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The way through the questions: a stone for each page that was asked about, down one column and then the next.
Column {
    id: path

    required property Kiosk kiosk
    required property int columns
    // How high it may be, to go on in larger steps; 0 where it need not.
    required property real room
    readonly property bool whole: true
    readonly property real least: legend.implicitHeight + spacing + grid.rows * (grid.tallest + Theme.gap) - Theme.gap
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
    Grid {
        id: grid

        readonly property real share: (path.room - grid.y + Theme.gap) / rows - Theme.gap
        property int changes: 0
        readonly property real across: (path.width - Theme.mm(5) * (path.columns - 1)) / path.columns
        readonly property real tallest: heightOf(changes)
        readonly property real tall: Math.max(tallest, Math.min(share, tallest * 1.4))

        Accessible.role: Accessible.List
        columnSpacing: Theme.mm(5)
        flow: Grid.TopToBottom
        rowSpacing: Theme.gap
        rows: Math.ceil(stones.count / path.columns)

        function heightOf(changes: int): real {
            let tallest = 0;
            for (let each = 0; each < stones.count; each++)
                tallest = Math.max(tallest, stones.itemAt(each)?.implicitHeight ?? 0);
            return tallest;
        }

        Repeater {
            id: stones

            model: path.summary.stones

            onItemAdded: grid.changes++

            EndStone {
                goesOn: index + 1 < stones.count && (index + 1) % grid.rows !== 0
                height: grid.tall
                kiosk: path.kiosk
                next: height + grid.rowSpacing
                width: grid.across
            }
        }
    }
}
