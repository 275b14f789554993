pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One moment after the other along a line: side by side where each has room, those with more to say wider than others, else
// one under the other.
Tiles {
    id: timeline

    required property TimelineRow row
    required property BlockView view
    readonly property int number: row.moments.size
    readonly property bool across: !Theme.compact && number > 1 && (width + columnSpacing) / Math.max(number, 1) - columnSpacing >= Theme.words(54)
    readonly property real head: tallestHead(made)
    readonly property real free: width - columnSpacing * (number - 1)
    readonly property real weights: weightOf(0, made)
    property int made: 0

    Accessible.role: Accessible.List
    cards: moments
    columnSpacing: Theme.space
    columns: across ? number : 1
    rowSpacing: Theme.space
    stretch: view.stretch

    // Beside each other all places stand in one line, under the tallest.
    function tallestHead(made: int): real {
        let tallest = 0;
        for (let each = 0; each < made; each++)
            tallest = Math.max(tallest, (moments.itemAt(each) as TimelineMoment)?.named ?? 0);
        return tallest;
    }

    // Of so many from that one on.
    function weightOf(first: int, count: int): real {
        let sum = 0;
        for (let each = first; each < first + count; each++)
            sum += 1 + 0.7 * Math.min(1, ((moments.itemAt(each) as TimelineMoment)?.more.length ?? 0) / 80);
        return sum;
    }

    // How wide they are beside each other.
    function spanOf(first: int, count: int, made: int): real {
        return Math.floor(free * weightOf(first, Math.min(count, made - first)) / weights) + columnSpacing * (count - 1);
    }

    Repeater {
        id: moments

        model: timeline.row.moments

        onItemAdded: timeline.made++

        TimelineMoment {
            across: timeline.across
            head: timeline.across ? timeline.head : named
            height: timeline.heightOf(index)
            hue: timeline.view.hue
            first: index === 0 && timeline.row.begins
            letters: Math.floor(Theme.body * (timeline.across ? Math.min(1.16, timeline.view.zoom) : timeline.view.zoom))
            last: index === timeline.number - 1 && !timeline.row.continues
            onward: timeline.across ? timeline.columnSpacing : timeline.rowSpacing
            reach: timeline.tallestBeside(index)
            shared: across ? timeline.spanOf(index, Math.max(together, 1), timeline.made) : width - side
            width: across ? timeline.spanOf(index, 1, timeline.made) : timeline.cardWidth
        }
    }
}
