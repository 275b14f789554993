import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: card

    required property int index
    required property string icon
    required property string label
    required property string more
    required property string hue
    required property bool tall
    property real reach: implicitHeight
    readonly property bool whole: true
    readonly property real pad: Theme.mm(Theme.compact ? 2 : 4)
    readonly property real edge: pad

    Accessible.name: qsTr("Step %1: %2").arg(index + 1).arg(label)
    Accessible.description: more
    Accessible.role: Accessible.ListItem
    implicitHeight: tall ? head.height + words.implicitHeight + pad * 2 + Theme.gap : Math.max(head.height, words.implicitHeight) + pad * 2
    implicitWidth: 1

    Rectangle {
        anchors.fill: parent
        border.color: Colours.hue(card.hue)
        border.width: Colours.contrast ? Theme.line : 0
        color: Colours.tint(card.hue)
        radius: Theme.corner
    }
    Row {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        spacing: Theme.gap
        // A card that may be cut has it beside its first line.
        y: card.tall ? card.pad + (card.height - card.reach) / 2.2 : Theme.terse ? card.pad : (card.height - height) / 2

        Rectangle {
            id: disc

            readonly property bool whole: true

            color: Colours.hue(card.hue)
            height: width
            radius: width / 2
            width: Math.max(Theme.mm(Theme.compact ? 9 : 14), count.lineHeight * 1.1)

            Words {
                id: count

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Colours.filledInk
                font.bold: true
                leading: Theme.titleLeading
                text: card.index + 1
            }
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: Colours.hue(card.hue)
            size: disc.height * 0.85
            symbol: card.icon
            visible: symbol !== "" && !Theme.compact
        }
    }
    Column {
        id: words

        anchors.left: card.tall ? parent.left : head.right
        anchors.leftMargin: card.tall ? card.pad : Theme.gap * 1.5
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.top: card.tall ? head.bottom : undefined
        anchors.topMargin: Theme.gap
        anchors.verticalCenter: card.tall ? undefined : parent.verticalCenter

        Words {
            Accessible.ignored: true
            color: Colours.hue(card.hue)
            font.bold: true
            lead: card.more !== ""
            leading: Theme.labelLeading
            text: card.label
            width: evenly(words.width)
            x: card.LayoutMirroring.enabled ? words.width - width : 0
        }
        Words {
            Accessible.ignored: true
            leading: Theme.stepLeading
            text: card.more
            visible: text !== ""
            width: evenly(words.width)
            x: card.LayoutMirroring.enabled ? words.width - width : 0
        }
    }
}
