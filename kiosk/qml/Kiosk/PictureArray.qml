pragma ComponentBehavior: Bound
import QtQuick

// Two groups of the same number, one above the other, so that their filled figures can be compared by eye.
PictureFrame {
    id: array

    readonly property real heads: Theme.body * 1.25 * (Theme.textScale > 1.2 ? 4 : 2)
    readonly property real down: Math.max(Theme.mm(6), (drawn - heads - Theme.gap * 5) / 2)

    least: heads + Theme.gap * 5 + Theme.mm(Theme.compact ? 16 : 44)
    shape: Theme.landscape ? 0.36 : 0.8

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 3
        width: parent.width

        Repeater {
            model: array.block.cards

            Column {
                id: group

                required property string label
                required property int count

                spacing: Theme.gap
                width: parent.width

                Words {
                    font.bold: true
                    leading: 1.25
                    text: qsTr("%1: %2 of %3").arg(group.label).arg(group.count).arg(array.block.total)
                    width: parent.width
                }
                Figures {
                    across: group.width
                    down: array.down
                    filled: group.count
                    hue: array.block.hue
                    total: array.block.total
                }
            }
        }
    }
}
