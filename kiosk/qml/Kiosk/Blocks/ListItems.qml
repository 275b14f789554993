pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Column {
    id: list

    required property ListModel items
    required property Kiosk kiosk
    required property color ink
    property color colour: Colours.ink
    property bool ordered: false
    property real leading: Theme.bodyLeading

    Accessible.role: Accessible.List

    Repeater {
        model: list.items

        Item {
            id: item

            required property int index
            required property string text
            required property string plain
            required property string linked

            height: words.height
            width: list.width

            Words {
                id: mark

                Accessible.ignored: true
                color: list.ink
                font.bold: true
                leading: list.leading
                text: list.ordered ? qsTr("%1.").arg(item.index + 1) : "•"
            }
            TermWords {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.mm(9) * Math.max(1, Theme.textScale * Theme.shrink)
                anchors.right: parent.right
                color: list.colour
                kiosk: list.kiosk
                leading: list.leading
                linked: item.linked
                spoken: item.plain
                text: item.text
            }
        }
    }
}
