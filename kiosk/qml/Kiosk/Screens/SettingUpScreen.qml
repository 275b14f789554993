pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Nothing may be shown yet. For visitors two lines; in small print for staff, as much of what is left to do as has room.
Notice {
    id: screen

    required property Kiosk kiosk
    readonly property real edge: Theme.margin * (Theme.compact ? 1 : 2)
    readonly property real pad: Theme.compact ? Theme.gap : Theme.space
    // Room is kept for the longer of the two last lines: which one stands there hangs on the room.
    readonly property real room: leaf.height - heading.height - rest.height - pad * 4
    readonly property int shown: countShown(list.count)
    readonly property bool small: Theme.compact || Theme.wordsLarge

    below: leaf.height
    place: 0

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

    Title {
        horizontalAlignment: Text.AlignHCenter
        most: Theme.title
        room: screen.inner
        text: qsTr("This screen is being set up. Please ask at the desk.")
        width: evenly(screen.inner)
        x: (screen.inner - width) / 2
    }
    StaffNotice {
        font.pixelSize: screen.small ? Theme.body : Theme.lead
        horizontalAlignment: Text.AlignHCenter
        width: screen.inner
    }
    Rectangle {
        id: leaf

        color: Colours.paper
        height: Math.round(screen.height * (screen.small ? 0.62 : 0.56))
        parent: screen
        width: screen.width
        y: screen.height - height

        Rectangle {
            color: Colours.outline
            height: Theme.hair
            width: parent.width
        }
        Words {
            id: heading

            color: Colours.softInk
            font.bold: true
            font.pixelSize: Theme.small
            text: qsTr("For staff: before this screen may be shown")
            width: rows.width
            x: screen.edge
            y: screen.pad
        }
        Item {
            id: rows

            height: screen.room
            width: leaf.width - screen.edge * 2
            x: screen.edge
            y: heading.y + heading.height + screen.pad

            Repeater {
                id: list

                model: screen.kiosk.toDo

                ToDoRow {
                    before: index > 0 ? list.itemAt(index - 1) : null
                    visible: index < screen.shown
                    width: rows.width
                }
            }
        }
        Words {
            id: rest

            Accessible.ignored: true
            font.pixelSize: Theme.small
            text: screen.more(list.count)
            visible: false
            width: rows.width
        }
        Words {
            color: Colours.softInk
            font.pixelSize: Theme.small
            text: screen.shown < list.count ? screen.more(list.count - screen.shown) : qsTr("Then start the program again.")
            width: rows.width
            x: screen.edge
            y: leaf.height - height - screen.pad
        }
    }
}
