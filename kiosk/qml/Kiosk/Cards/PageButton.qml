import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Touch {
    id: button

    required property Kiosk kiosk
    required property int index
    required property string page
    required property string title
    required property string icon
    required property string hue
    readonly property bool whole: true

    edge: Colours.hue(hue)
    implicitHeight: Math.max(Theme.mainTarget, words.implicitHeight + Theme.gap * 2 + lip)
    implicitWidth: 1
    label: title

    onActivated: kiosk.actions.seePage(page)

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
    Chevron {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue(button.hue)
    }
}
