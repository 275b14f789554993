import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that staff have to do, and what to type for it.
Item {
    id: row

    required property int index
    required property string what
    required property string command
    property Item before: null

    height: said.implicitHeight + (command === "" ? 0 : typed.implicitHeight)
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
