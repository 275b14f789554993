import QtQuick

Item {
    id: card

    required property int index
    required property string icon
    required property string label
    required property string more
    required property string hue
    readonly property bool whole: true
    property bool flat: false
    readonly property real least: Theme.mm(Theme.compact ? 9 : 16)
    readonly property real pad: Theme.mm(Theme.compact ? 2 : 3.6)

    Accessible.name: label
    Accessible.description: more
    Accessible.role: Accessible.ListItem
    implicitHeight: flat ? Math.max(least, words.implicitHeight) + pad * 2 : least + words.implicitHeight + pad * 2 + Theme.gap
    implicitWidth: 1

    Rectangle {
        anchors.fill: parent
        border.color: Theme.contrast ? Theme.ink : Theme.divider
        border.width: Theme.line
        color: Theme.surface
        radius: Theme.corner
    }
    Rectangle {
        id: disc

        anchors.horizontalCenter: card.flat ? undefined : parent.horizontalCenter
        anchors.left: card.flat ? parent.left : undefined
        anchors.leftMargin: card.pad
        anchors.top: card.flat ? undefined : parent.top
        anchors.topMargin: (card.height - height - Theme.gap - words.implicitHeight) / 2
        anchors.verticalCenter: card.flat ? parent.verticalCenter : undefined
        color: Theme.tint(card.hue)
        height: width
        radius: width / 2
        width: card.flat ? card.least : Math.min(Theme.mm(28), card.least + Math.max(0, card.height - card.implicitHeight) * 0.4)

        Icon {
            anchors.centerIn: parent
            colour: Theme.hue(card.hue)
            size: disc.width * 0.58
            symbol: card.icon
        }
    }
    Column {
        id: words

        anchors.left: card.flat ? disc.right : parent.left
        anchors.leftMargin: card.flat ? Theme.gap : card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.top: card.flat ? undefined : disc.bottom
        anchors.topMargin: Theme.gap
        anchors.verticalCenter: card.flat ? parent.verticalCenter : undefined

        Words {
            Accessible.ignored: true
            font.bold: true
            horizontalAlignment: card.flat ? Text.AlignLeft : Text.AlignHCenter
            leading: 1.25
            text: card.label
            width: parent.width
        }
        Words {
            Accessible.ignored: true
            color: Theme.softInk
            horizontalAlignment: card.flat ? Text.AlignLeft : Text.AlignHCenter
            leading: 1.25
            text: card.more
            visible: text !== ""
            width: parent.width
        }
    }
}
