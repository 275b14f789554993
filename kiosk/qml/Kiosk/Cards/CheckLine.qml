import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Fact {
    id: line

    required label
    required property string hue
    property string symbol: "circle-check"

    implicitHeight: Math.max(words.implicitHeight, mark.height)

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
