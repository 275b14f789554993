pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Nothing may be shown yet. For visitors two lines; in small print for staff, as much of what is left to do as has room.
Rectangle {
    id: screen

    required property Kiosk kiosk
    readonly property real edge: Theme.margin * (Theme.compact ? 1 : 2)
    // Room is kept for the longer of the two last lines: which one stands there hangs on the room.
    readonly property real room: height - head.height - rest.height - edge * 2 - Theme.space * 2
    readonly property int shown: countShown(list.count)

    color: Colours.paper

    function more(count: int): string {
        return qsTr("And %1 more. To see how every page stands: %2").arg(count).arg(kiosk.review.listing);
    }

    function countShown(count: int): int {
        let fitting = 0;
        for (let index = 0; index < count; index++) {
            const row = list.itemAt(index);
            if (row !== null && row.y + row.height <= room)
                fitting = index + 1;
        }
        return fitting;
    }

    Column {
        id: head

        spacing: Theme.space
        width: parent.width - screen.edge * 2
        x: screen.edge
        y: screen.edge

        Title {
            text: qsTr("This screen is being set up. Please ask at the desk.")
            width: parent.width
        }
        StaffNotice {
            width: parent.width
        }
        Rectangle {
            color: Colours.outline
            height: Theme.line
            width: parent.width
        }
        Words {
            color: Colours.softInk
            font.bold: true
            font.pixelSize: Theme.small
            text: qsTr("For staff: before this screen may be shown")
            width: parent.width
        }
    }
    Item {
        height: screen.room
        width: head.width
        x: screen.edge
        y: head.y + head.height + Theme.space

        Repeater {
            id: list

            model: screen.kiosk.toDo

            ToDoRow {
                before: index > 0 ? list.itemAt(index - 1) : null
                visible: index < screen.shown
                width: head.width
            }
        }
    }
    Words {
        id: rest

        Accessible.ignored: true
        font.pixelSize: Theme.small
        text: screen.more(list.count)
        visible: false
        width: head.width
    }
    Words {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.edge
        color: Colours.softInk
        font.pixelSize: Theme.small
        text: screen.shown < list.count ? screen.more(list.count - screen.shown) : qsTr("Then start the program again.")
        width: head.width
        x: screen.edge
    }
}
