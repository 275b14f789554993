import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One step, with its number; beside each other a line leads on to the next.
Fact {
    id: card

    required property int index
    required property string icon
    required property string hue
    required property bool tall
    required property bool last
    property int letters: Theme.body
    required label
    required more
    property real reach: implicitHeight
    readonly property real pad: Theme.mm(Theme.compact ? 2 : 4)
    readonly property real edge: pad

    Accessible.name: qsTr("Step %1: %2").arg(index + 1).arg(label)
    implicitHeight: tall ? head.height + words.implicitHeight + pad * 2 + Theme.gap : Math.max(head.height, words.implicitHeight) + pad * 2

    Rectangle {
        anchors.left: head.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap - card.across
        anchors.verticalCenter: head.verticalCenter
        color: Colours.hue(card.hue)
        height: Theme.line
        visible: card.tall && !card.last
    }
    Row {
        id: head

        anchors.left: parent.left
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
        Sign {
            anchors.verticalCenter: parent.verticalCenter
            hue: card.hue
            size: disc.height
            symbol: card.icon
            visible: symbol !== "" && !Theme.compact
        }
    }
    Column {
        id: words

        anchors.left: card.tall ? parent.left : head.right
        anchors.leftMargin: card.tall ? 0 : Theme.gap * 1.5
        anchors.right: parent.right
        anchors.top: card.tall ? head.bottom : undefined
        anchors.topMargin: Theme.gap
        anchors.verticalCenter: card.tall ? undefined : parent.verticalCenter

        Words {
            Accessible.ignored: true
            color: Colours.hue(card.hue)
            font.bold: true
            font.pixelSize: card.letters
            lead: card.more !== ""
            leading: Theme.labelLeading
            text: kept(card.label, words.width)
            width: evenly(words.width)
            x: card.LayoutMirroring.enabled ? words.width - width : 0
        }
        Words {
            Accessible.ignored: true
            font.pixelSize: card.letters
            leading: Theme.stepLeading
            text: kept(card.more, words.width)
            visible: text !== ""
            width: evenly(words.width)
            x: card.LayoutMirroring.enabled ? words.width - width : 0
        }
    }
}
