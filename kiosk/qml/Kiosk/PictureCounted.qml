pragma ComponentBehavior: Bound
import QtQuick

// As many figures as there were people: counted, not measured.
PictureFrame {
    id: counted

    readonly property int total: block.total
    readonly property int columns: total <= 10 ? Math.min(total, Theme.landscape ? 4 : 8) : Math.ceil(Math.sqrt(total * 1.6))
    readonly property int rows: Math.ceil(total / Math.max(columns, 1))
    readonly property real cell: Math.min((width - pad * 2) / columns, drawn / rows)

    shape: rows / Math.max(columns, 1)

    Grid {
        anchors.centerIn: parent
        columns: counted.columns

        Repeater {
            model: counted.total

            Item {
                height: counted.cell
                width: counted.cell

                Icon {
                    anchors.centerIn: parent
                    colour: Theme.hue(counted.block.hue)
                    size: parent.width * 0.86
                    symbol: "user-round"
                }
            }
        }
    }
}
