import QtQuick
import Kiosk.Theme

// A button with an icon and a label; filled for the way on, outlined for the rest.
Touch {
    id: button

    property string symbol: ""
    property bool symbolAfter: false
    property bool filled: false
    property bool labelled: true
    property color hue: Colours.hue("teal")
    property int letters: Theme.frameText
    property real padding: Theme.mm(Theme.compact ? 3 : 5)
    readonly property real trim: padding * 2 + mark.size + row.spacing
    readonly property color front: !usable ? Colours.unusable : filled ? Colours.filledInk : hue

    Accessible.name: label
    rim: hue
    ground: filled ? hue : Colours.surface
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.tight * 2 + lip)
    implicitWidth: Math.max(implicitHeight, row.implicitWidth + padding * 2)

    Loader {
        active: !button.usable
        anchors.fill: parent
        source: "Dashed.qml"
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
