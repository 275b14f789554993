pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Two groups of the same number, one above the other, so that their filled figures can be compared by eye.
PictureFrame {
    id: array

    required property IconArrayRow row
    property int made: 0
    readonly property real between: Theme.gap * (Theme.compact ? 1 : 3)
    readonly property real named: labels(made) + between + Theme.gap * 2
    readonly property real down: Math.min((drawn - named) / 2, width * 0.4)

    alt: row.alt
    caption: row.caption
    least: named + Theme.mm(Theme.compact ? 16 : 44)
    shape: Theme.landscape ? 0.36 : 0.8

    function labels(number: int): real {
        let height = 0;
        for (let each = 0; each < number; each++)
            height += (groups.itemAt(each) as ArrayGroup)?.named ?? 0;
        return height;
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        spacing: array.between
        width: parent.width

        Repeater {
            id: groups

            model: array.row.groups

            onItemAdded: array.made++

            ArrayGroup {
                down: array.down
                hue: array.view.hue
                total: array.row.total
                width: parent.width
            }
        }
    }
}
