pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Questions that the pages answer. One at a time gives way to the next; where movement is off, all stand still.
Column {
    id: teasers

    required property list<string> lines
    property int most: 3
    // To and fro, as people talk.
    property bool swaying: false
    readonly property int count: Math.max(0, Math.min(most, lines.length))
    // All have room for the longest, so that nothing moves when one changes.
    readonly property int tall: tallest(metrics.font.pixelSize, width - Theme.bubblePad * 2)
    readonly property bool changes: !Theme.still && visible && lines.length > count
    property int ticks: 0

    spacing: tall > 1 ? Theme.bubbleGap / 3 : Theme.bubbleGap

    // In lines, in letters of that size: they are measured again when it changes.
    function tallest(size: int, across: real): int {
        return Math.max(1, ...lines.map(line => Math.ceil(metrics.advanceWidth(line) * 1.1 / across)));
    }

    function change(): void {
        (bubbles.itemAt(ticks % count) as Bubble)?.change();
        ticks += 1;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.lead
    }
    Repeater {
        id: bubbles

        model: teasers.count

        Bubble {
            after: teasers.swaying && index % 2 === 0
            count: teasers.count
            lines: teasers.lines
            tall: teasers.tall
            width: teasers.width
        }
    }
    Timer {
        interval: Motion.teaserStay
        repeat: true
        running: teasers.changes

        onTriggered: teasers.change()
    }
}
