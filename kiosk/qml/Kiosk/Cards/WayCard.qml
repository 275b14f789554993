import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A way from the menu that is no topic.
Touch {
    id: card

    required property string more
    required property string symbol
    // One line: what is more to say stands beside the label, or not at all.
    property bool brief: false
    required label
    readonly property bool whole: true
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 6)

    Accessible.description: more
    corner: Theme.corner * 1.4
    implicitHeight: Math.max(brief ? Theme.target : Theme.mainTarget, words.height + Theme.gap * 2 + lip)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue("teal")
        size: Theme.sign(9)
        symbol: card.symbol
    }
    Flow {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: card.pad
        anchors.right: arrow.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Words {
            id: head

            Accessible.ignored: true
            font.bold: true
            leading: Theme.labelLeading
            text: card.label
            width: Math.min(implicitWidth, words.width)
        }
        Words {
            Accessible.ignored: true
            color: Colours.softInk
            leading: Theme.labelLeading
            text: card.more
            visible: text !== "" && !Theme.compact && (!card.brief || head.implicitWidth + words.spacing + implicitWidth <= words.width)
            width: Math.min(implicitWidth, words.width)
        }
    }
    Chevron {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue("teal")
    }
}
