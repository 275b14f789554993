import QtQuick
import Kiosk.Theme

// A button with an icon and a label; filled for the way on, outlined for the rest.
Pressable {
    id: button

    property string symbol: ""
    property bool symbolAfter: false
    property bool filled: false
    property bool labelled: true
    property color hue: Colours.hue("teal")
    property int letters: Theme.frameText
    property real padding: Theme.mm(Theme.compact ? 3 : 5)
    readonly property real trim: padding * 2 + mark.size + row.spacing
    readonly property color back: filled ? (usable ? hue : Colours.unusable) : Colours.surface
    readonly property color front: filled ? Colours.filledInk : (usable ? hue : Colours.unusable)

    Accessible.name: label
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.tight * 2)
    implicitWidth: Math.max(implicitHeight, row.implicitWidth + padding * 2)

    Rectangle {
        anchors.fill: parent
        border.color: button.filled ? button.back : button.front
        border.width: Theme.line
        color: button.down ? Colours.pressed(button.back) : button.back
        opacity: button.usable ? 1 : 0.55
        radius: button.corner
        z: -1
    }
    Row {
        id: row

        anchors.centerIn: parent
        layoutDirection: button.symbolAfter ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.mm(2.4)

        Icon {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            colour: button.front
            mirror: button.LayoutMirroring.enabled && /^(arrow|chevron)-/.test(button.symbol)
            size: button.letters * 1.12
            symbol: button.symbol
            visible: button.symbol !== ""
        }
        Words {
            id: words

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: button.front
            font.bold: true
            font.pixelSize: button.letters
            leading: Theme.titleLeading
            text: button.label
            visible: button.labelled && text !== ""
            wrapMode: Text.NoWrap
        }
    }
}
