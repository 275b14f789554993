import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One thing that staff are told, and what to do about it. A sign stands where somebody should.
Item {
    id: row

    required property int index
    required property string label
    required property string text
    required property string how
    required property bool flagged
    readonly property bool whole: true
    readonly property bool beside: Theme.landscape && text !== "" && text.length < 160 && label.length < 32
    readonly property real begins: flagged ? sign.width + Theme.gap : 0
    readonly property real column: beside ? width * 0.4 : width
    readonly property real across: beside ? column : begins

    height: Math.max(named.height, said.y + said.height) + Theme.tight

    Rectangle {
        color: Colours.divider
        height: Theme.hair
        visible: row.index > 0
        width: row.width
        y: -Theme.gap / 2
    }
    Icon {
        id: sign

        colour: Colours.hue("plum")
        size: named.font.pixelSize * 1.1
        symbol: "triangle-alert"
        visible: row.flagged
        x: LayoutMirroring.enabled ? row.width - width : 0
        y: (named.lineHeight - height) / 2
    }
    Words {
        id: named

        font.bold: true
        font.pixelSize: Theme.frameText
        leading: Theme.labelLeading
        text: row.label
        width: row.column - row.begins - (row.beside ? Theme.gap : 0)
        x: LayoutMirroring.enabled ? row.width - width - row.begins : row.begins
    }
    Column {
        id: said

        spacing: Theme.tight
        width: row.width - row.across
        x: LayoutMirroring.enabled ? 0 : row.across
        y: row.beside ? 0 : named.height

        Words {
            color: Colours.softInk
            font.pixelSize: Theme.frameText
            leading: Theme.labelLeading
            text: row.text
            visible: text !== ""
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.frameText
            leading: Theme.labelLeading
            text: row.how
            visible: text !== ""
            width: parent.width
        }
    }
}
