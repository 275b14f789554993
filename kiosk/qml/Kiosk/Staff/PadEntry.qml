pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What to do at the pad, and a dot for each digit that was typed. Where there is little height, beside each other.
Grid {
    id: entry

    required property StaffView staff
    readonly property string waits: staff.wait === 0 ? "" : staff.wait === 1 ? qsTr("Wait 1 second.") : staff.wait < 60 ? qsTr("Wait %1 seconds.").arg(staff.wait) : staff.wait === 60 ? qsTr("Wait 1 minute.") : qsTr("Wait %1 minutes.").arg(Math.ceil(staff.wait / 60))

    readonly property bool beside: Theme.compact && Theme.landscape

    // Where there is little room, the last of it has to do.
    readonly property list<string> all: [staff.refused ? qsTr("That is not it.") : "", waits || (staff.refused ? beside ? "" : qsTr("Try again.") : qsTr("Type the PIN."))].filter(each => each !== "")
    readonly property string says: beside ? all[all.length - 1] : all.join(" ")

    columns: beside ? 2 : 1
    spacing: Theme.gap
    verticalItemAlignment: Grid.AlignBottom

    Words {
        leading: Theme.labelLeading
        text: entry.says
        width: entry.beside ? entry.width * 0.6 : entry.width
    }
    Item {
        Accessible.name: entry.staff.typed === 1 ? qsTr("1 digit typed") : qsTr("%1 digits typed").arg(entry.staff.typed)
        Accessible.role: Accessible.StaticText
        height: Theme.mm(Theme.compact ? 7 : 11)
        width: entry.beside ? entry.width * 0.4 - entry.spacing : Math.min(entry.width, Theme.mm(90))

        Row {
            anchors.bottom: line.top
            anchors.bottomMargin: Theme.tight * 1.5
            spacing: Theme.gap

            Repeater {
                model: entry.staff.typed

                Rectangle {
                    color: Colours.ink
                    height: width
                    radius: width / 2
                    width: Theme.mm(Theme.compact ? 3.4 : 5)
                }
            }
        }
        Rectangle {
            id: line

            anchors.bottom: parent.bottom
            color: Colours.outline
            height: Theme.line
            width: parent.width
        }
    }
}
