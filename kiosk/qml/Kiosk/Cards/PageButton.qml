import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Pressable {
    id: button

    required property Kiosk kiosk
    required property int index
    required property string page
    required property string title
    required property string icon
    required property string hue
    readonly property bool whole: true

    implicitHeight: Math.max(Theme.mainTarget, words.implicitHeight + Theme.gap * 2)
    implicitWidth: 1
    label: title

    onActivated: kiosk.actions.seePage(page)

    Rectangle {
        anchors.fill: parent
        border.color: Colours.hue(button.hue)
        border.width: Theme.line
        color: button.down ? Colours.pressed(Colours.tint(button.hue)) : Colours.tint(button.hue)
        radius: button.corner
        z: -1
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue(button.hue)
        size: Theme.mm(9)
        symbol: button.icon
    }
    Words {
        id: words

        Accessible.ignored: true
        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: arrow.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        leading: Theme.labelLeading
        text: button.title
    }
    Icon {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue(button.hue)
        mirror: button.LayoutMirroring.enabled
        size: Theme.mm(8)
        symbol: "chevron-right"
    }
}
