import QtQuick
import Kiosk.Theme

// On or off, said by a box with a tick.
Pressable {
    id: choice

    property bool chosen: false
    property string symbol: ""
    readonly property real pad: Theme.mm(Theme.compact ? 2.4 : 4)

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.CheckBox
    implicitHeight: Math.max(Theme.mainTarget, words.implicitHeight + Theme.gap)
    implicitWidth: box.width + words.implicitWidth + Theme.gap + pad * 2

    Rectangle {
        anchors.fill: parent
        border.color: choice.chosen ? Colours.hue("teal") : Colours.outline
        border.width: choice.chosen ? Theme.ring : Theme.line
        color: choice.down ? Colours.pressed(Colours.surface) : choice.chosen ? Colours.tint("teal") : Colours.surface
        radius: choice.corner
        z: -1
    }
    Icon {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: choice.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: choice.chosen ? Colours.hue("teal") : Colours.softInk
        size: Theme.frameText * 1.3
        symbol: choice.chosen ? "square-check" : "square"
    }
    Words {
        id: words

        Accessible.ignored: true
        anchors.left: box.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: choice.pad
        anchors.verticalCenter: parent.verticalCenter
        font.bold: choice.chosen
        font.pixelSize: Theme.frameText
        leading: Theme.titleLeading
        text: choice.label
    }
}
