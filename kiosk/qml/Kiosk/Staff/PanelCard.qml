import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A part of the panel, with what stands in it at a glance.
Touch {
    id: card

    required property int index
    required property int section
    required property string symbol
    required property string title
    required property string summary
    required property bool flagged
    readonly property real pad: Theme.mm(Theme.compact ? 2.4 : 5)
    readonly property real apart: Theme.compact ? Theme.tight : Theme.gap
    readonly property color hue: Colours.hue(flagged ? "plum" : "teal")

    Accessible.description: summary
    corner: Theme.corner * 1.4
    ground: flagged ? Colours.tint("plum") : Colours.surface
    implicitHeight: mark.height + words.implicitHeight + pad * 2 + apart + lip
    label: title
    rim: hue
    strong: flagged

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.top: parent.top
        anchors.topMargin: card.pad
        colour: card.hue
        size: Theme.mm(Theme.compact ? 5 : 13)
        symbol: card.symbol
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.top: mark.bottom
        anchors.topMargin: card.apart
        spacing: Theme.compact ? 0 : Theme.tight

        Words {
            Accessible.ignored: true
            color: card.hue
            font.bold: true
            font.pixelSize: Theme.compact ? Theme.frameText : Theme.heading
            leading: Theme.titleLeading
            text: card.title
            width: parent.width
        }
        Words {
            Accessible.ignored: true
            color: Colours.softInk
            elide: Text.ElideRight
            font.pixelSize: Theme.compact ? Theme.frameFine : Theme.frameText
            leading: Theme.labelLeading
            maximumLineCount: 2
            text: card.summary
            width: parent.width
        }
    }
}
