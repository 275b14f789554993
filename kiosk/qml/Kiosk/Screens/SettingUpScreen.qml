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
    readonly property real room: height - head.height - foot.height - edge * 2 - Theme.space * 2
    readonly property int shown: countShown(list.count)

    color: Colours.paper

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

            Item {
                id: row

                required property int index
                required property string what
                required property string command
                readonly property Item before: index > 0 ? list.itemAt(index - 1) : null

                height: said.implicitHeight + (command === "" ? 0 : typed.implicitHeight)
                visible: index < screen.shown
                width: head.width
                y: before ? before.y + before.height + Theme.gap : 0

                Words {
                    id: said

                    color: Colours.softInk
                    font.pixelSize: Theme.small
                    text: row.what
                    width: parent.width
                }
                // Its lines are not broken at hyphens, which are part of what to type.
                Words {
                    id: typed

                    font.pixelSize: Theme.small
                    spoken: row.command
                    text: row.command.replace(/-/g, "-\u2060")
                    visible: row.command !== ""
                    width: parent.width
                    y: said.implicitHeight
                }
            }
        }
    }
    Words {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.edge
        color: Colours.softInk
        font.pixelSize: Theme.small
        text: screen.shown < list.count ? qsTr("And %1 more. To see how every page stands: %2").arg(list.count - screen.shown).arg(screen.kiosk.review.listing) : qsTr("Then start the program again.")
        width: head.width
        x: screen.edge
    }
}
