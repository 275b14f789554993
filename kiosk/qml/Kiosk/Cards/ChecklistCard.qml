import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing to ask or to do.
Fact {
    id: card

    required property int index
    required property string icon
    required property string hue
    required property bool roomy
    required label
    required more
    readonly property real pad: Theme.mm(Theme.compact ? 1.6 : roomy ? 6 : 3)

    implicitHeight: Math.max(sign.height, words.implicitHeight) + pad * 2

    Sign {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        hue: card.hue
        size: Theme.compact ? Theme.mm(7) : Theme.sign(card.roomy ? 20 : 11)
        symbol: card.icon === "" ? "message-circle-question-mark" : card.icon
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: card.roomy ? card.pad : Theme.gap * 1.3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Words {
            Accessible.ignored: true
            leading: Theme.denseLeading
            text: card.label
            width: parent.width
        }
        Words {
            Accessible.ignored: true
            color: Colours.softInk
            leading: Theme.denseLeading
            text: card.more
            visible: text !== ""
            width: parent.width
        }
    }
}
