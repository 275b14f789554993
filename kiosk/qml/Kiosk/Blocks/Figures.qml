pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// So many people in rows: the first of them filled, the rest in outline.
Grid {
    id: figures

    required property int total
    required property string hue
    required property real across
    required property real down
    property int filled: total
    readonly property real cell: Math.min(sizeIn(columns), Theme.mm(30))

    columns: roomiest()

    function sizeIn(columns: int): real {
        return Math.min(across / columns, down / Math.ceil(total / columns));
    }

    // Rows that come out even and are longer than they are many, unless that makes the figures much smaller.
    function roomiest(): int {
        let best = 1;
        for (let columns = 2; columns <= total; columns++) {
            if (worth(columns) > worth(best))
                best = columns;
        }
        return best;
    }

    function worth(columns: int): real {
        return sizeIn(columns) * (total % columns === 0 ? 1 : 0.7) * (columns * columns < total ? 0.9 : 1);
    }

    Repeater {
        model: figures.total

        Drawing {
            required property int index

            height: figures.cell
            hue: figures.hue
            file: index < figures.filled ? "frame/person" : "frame/person-outline"
            width: figures.cell
        }
    }
}
