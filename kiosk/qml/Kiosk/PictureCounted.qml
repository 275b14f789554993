pragma ComponentBehavior: Bound
import QtQuick

// As many figures as there were people: counted, not measured.
PictureFrame {
    id: counted

    readonly property int total: block.total
    readonly property int columns: roomiest(width - pad * 2, drawn)
    readonly property int rows: Math.ceil(total / Math.max(columns, 1))
    readonly property real cell: Math.min((width - pad * 2) / columns, drawn / rows)

    shape: Theme.landscape ? 0.6 : 0.42

    function roomiest(across: real, down: real): int {
        let best = 1;
        let size = 0;
        for (let columns = 1; columns <= total; columns++) {
            const cell = Math.min(across / columns, down / Math.ceil(total / columns));
            if (cell > size && total % columns === 0) {
                best = columns;
                size = cell;
            }
        }
        return best;
    }

    Grid {
        anchors.centerIn: parent
        columns: counted.columns

        Repeater {
            model: counted.total

            PersonMark {
                colour: Theme.hue(counted.block.hue)
                height: counted.cell
                width: counted.cell
            }
        }
    }
}
