pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One moment after the other along a line: side by side where each has room, else one under the other.
Tiles {
    id: timeline

    required property TimelineRow row
    required property BlockView view
    readonly property int number: row.moments.size
    readonly property bool across: !Theme.compact && number > 1 && (width + columnSpacing) / Math.max(number, 1) - columnSpacing >= Theme.words(54)
    readonly property real head: tallestHead(made)
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
            width: timeline.cardWidth
        }
    }
}
