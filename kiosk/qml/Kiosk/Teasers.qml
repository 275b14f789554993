pragma ComponentBehavior: Bound
import QtQuick

// Questions that the pages answer. One of them at a time gives way to the next; where movement is off, all stand still.
Column {
    id: teasers

    required property list<string> lines
    property int most: 3
    // To and fro, as people talk.
    property bool swaying: false
    readonly property int count: Math.max(0, Math.min(most, lines.length))
    property int ticks: 0

    spacing: Theme.mm(7) * Theme.shrink

    Repeater {
        id: bubbles

        model: teasers.count

        Item {
            id: row

            required property int index

            height: bubble.height
            width: teasers.width

            Bubble {
                id: bubble

                readonly property real slack: row.width - width
                readonly property bool after: teasers.swaying && row.index % 2 === 0

                index: row.index
                lines: teasers.lines
                step: teasers.count
                tailAfter: after
                x: after !== LayoutMirroring.enabled ? slack : 0
            }

            function change(): void {
                bubble.change();
            }
        }
    }
    Timer {
        interval: Theme.teaserStay
        repeat: true
        running: !Theme.still && teasers.lines.length > teasers.count && teasers.count > 0

        onTriggered: {
            (bubbles.itemAt(teasers.ticks % teasers.count) as Item)?.change();
            teasers.ticks += 1;
        }
    }
}
