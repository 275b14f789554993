import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing to ask or to do, as a card.
Item {
    id: card

    required property int index
    required property string icon
    required property string label
    required property string more
    required property string hue
    required property bool roomy
    readonly property bool whole: true
    readonly property real pad: Theme.mm(Theme.compact ? 1.6 : roomy ? 6 : 3)

    Accessible.description: more
    Accessible.name: label
    Accessible.role: Accessible.ListItem
    implicitHeight: Math.max(disc.height, words.implicitHeight) + pad * 2
    implicitWidth: 1

    Rectangle {
        anchors.fill: parent
        border.color: Colours.contrast ? Colours.ink : Colours.divider
        border.width: Theme.line
        color: Colours.surface
        radius: Theme.corner
    }
    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        border.color: Colours.hue(card.hue)
        border.width: Colours.contrast ? Theme.hair : 0
        color: Colours.tint(card.hue)
        height: width
        radius: width / 2
        width: Theme.mm(Theme.compact ? 8 : card.roomy ? 24 : 14)

        Icon {
            anchors.centerIn: parent
            colour: Colours.hue(card.hue)
            size: disc.width * 0.6
            symbol: card.icon === "" ? "message-circle-question-mark" : card.icon
        }
    }
    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: card.roomy ? card.pad : Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: card.pad
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
