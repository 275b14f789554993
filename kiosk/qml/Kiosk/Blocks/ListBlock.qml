pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Column {
    id: list

    required property ListRow row
    required property BlockView view

    Accessible.role: Accessible.List
    spacing: Theme.gap

    Repeater {
        model: list.row.items

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
                color: Colours.hue(list.view.hue)
                font.bold: true
                text: list.row.ordered ? qsTr("%1.").arg(item.index + 1) : "•"
            }
            TermWords {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.mm(9) * Math.max(1, Theme.textScale * Theme.shrink)
                anchors.right: parent.right
                kiosk: list.view.kiosk
                linked: item.linked
                spoken: item.plain
                text: item.text
            }
        }
    }
}
