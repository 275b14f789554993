import QtQuick
import Kiosk.Theme

// On or off, said by a box with a tick.
Touch {
    id: choice

    property bool chosen: false
    property string symbol: ""
    readonly property real pad: Theme.mm(Theme.compact ? 2.4 : 4)

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.CheckBox
    rim: chosen ? Colours.hue("teal") : Colours.outline
    ground: chosen ? Colours.tint("teal") : Colours.surface
    strong: chosen
    implicitHeight: Math.max(Theme.mainTarget, words.implicitHeight + Theme.gap + lip)
    implicitWidth: box.width + words.implicitWidth + Theme.gap + pad * 2

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
