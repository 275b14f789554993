pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Questions that the pages answer, each a way in. Now and then one gives way to the next, never under a finger; where
// movement is off, all stand still.
Column {
    id: teasers

    required property list<string> lines
    required property list<string> pages
    property int most: 3
    property bool ready: true
    readonly property int count: Math.max(0, Math.min(most, lines.length))
    // All have room for the longest, so that nothing moves when one changes.
    readonly property int letters: Theme.compact && Theme.landscape ? Theme.body : Theme.lead
    readonly property int tall: tallest(metrics.font.pixelSize, width - Theme.mm(22) * Theme.shrink)
    readonly property real row: Math.max(Theme.target, Math.ceil(letters * Theme.labelLeading) * tall + Theme.gap * 1.6) + Theme.lip
    readonly property bool changes: !Theme.still && visible && lines.length > count && !touched
    property bool touched: false
    property int ticks: 0

    signal chosen(page: string)

    spacing: Theme.gap

    // In lines, in letters of that size: they are measured again when it changes.
    function tallest(size: int, across: real): int {
        return Math.max(1, ...lines.map(line => Math.ceil(metrics.advanceWidth(line) * 1.1 / Math.max(1, across))));
    }

    function change(): void {
        (each.itemAt(ticks % count) as TeaserButton)?.change();
        ticks += 1;
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: teasers.letters
    }
    Repeater {
        id: each

        model: teasers.count

        TeaserButton {
            readonly property int number: (index + turn * teasers.count) % teasers.lines.length

            height: teasers.row
            label: teasers.lines[number] ?? ""
            letters: teasers.letters
            ready: teasers.ready
            width: teasers.width

            onActivated: teasers.chosen(teasers.pages[number])
            onDownChanged: teasers.touched = down
        }
    }
    Timer {
        interval: Motion.teaserStay
        repeat: true
        running: teasers.changes

        onTriggered: teasers.change()
    }
}
