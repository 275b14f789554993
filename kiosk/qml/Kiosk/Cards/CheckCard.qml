import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Pressable {
    id: card

    required property Kiosk kiosk
    readonly property bool whole: true
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 6)

    Accessible.description: kiosk.welcome.checkSummary
    corner: Theme.corner * 1.4
    height: Math.max(Theme.mainTarget, words.height + Theme.gap * 2)
    label: kiosk.welcome.checkTitle

    onActivated: kiosk.actions.openCheck()

    Rectangle {
        anchors.fill: parent
        border.color: Colours.outline
        border.width: Theme.line
        color: card.down ? Colours.pressed(Colours.surface) : Colours.surface
        radius: card.corner
        z: -1
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue("teal")
        size: Theme.sign(9)
        symbol: "list-checks"
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
            text: card.kiosk.welcome.checkSummary
            visible: !Theme.compact
            width: Math.min(implicitWidth, words.width)
        }
    }
    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue("teal")
        mirror: card.LayoutMirroring.enabled
        size: Theme.sign(9)
        symbol: "chevron-right"
    }
}
