import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: line

    required property string label
    property string more: ""
    required property string hue
    property string symbol: "circle-check"
    readonly property bool whole: true

    Accessible.name: label
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(words.implicitHeight, mark.height)
    implicitWidth: 1

    Icon {
        id: mark

        colour: Colours.hue(line.hue)
        size: title.lineHeight
        symbol: line.symbol
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right

        Words {
            id: title

            Accessible.ignored: true
            leading: Theme.labelLeading
            text: line.label
            width: parent.width
        }
        Words {
            Accessible.ignored: true
            color: Colours.softInk
            leading: Theme.labelLeading
            text: line.more
            visible: text !== ""
            width: parent.width
        }
    }
}
