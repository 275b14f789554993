import QtQuick
import Kiosk.Theme

// A button with an icon and a label; filled for the way on, outlined for the rest. On a small panel the label may stand
// under the icon.
Touch {
    id: button

    property string symbol: ""
    property bool symbolAfter: false
    property bool filled: false
    property bool labelled: true
    property bool stacked: false
    // The label in two lines, where they need no icon over them.
    property bool broken: false
    property color hue: Colours.hue("teal")
    property int letters: stacked ? Theme.frameNote : Theme.frameText
    property real padding: Theme.mm(!stacked ? Theme.compact ? 3 : 5 : Theme.landscape ? 2.2 : 1.5)
    readonly property real trim: padding * 2 + (stacked ? 0 : mark.size + row.columnSpacing)
    readonly property color front: !usable ? Colours.unusable : filled ? Colours.filledInk : hue

    Accessible.name: label
    rim: hue
    ground: filled ? hue : Colours.surface
    implicitHeight: Math.max(Theme.target, stacked ? row.implicitHeight + Theme.tight + lip : words.implicitHeight + Theme.tight * 2 + lip)
    implicitWidth: Math.max(implicitHeight, row.implicitWidth + padding * 2)

    Loader {
        active: !button.usable
        anchors.fill: parent
        source: "Dashed.qml"
    }
    Grid {
        id: row

        anchors.centerIn: parent
        columnSpacing: Theme.mm(2.4)
        columns: button.stacked ? 1 : 2
        horizontalItemAlignment: Grid.AlignHCenter
        layoutDirection: button.symbolAfter && !button.stacked ? Qt.RightToLeft : Qt.LeftToRight
        rowSpacing: Theme.hair
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: mark

            colour: button.front
            mirror: button.LayoutMirroring.enabled && /^(arrow|chevron)-/.test(button.symbol)
            size: button.letters * 1.12
            symbol: button.symbol
            visible: button.symbol !== "" && !button.broken
        }
        Words {
            id: words

            Accessible.ignored: true
            color: button.front
            font.bold: true
            font.pixelSize: button.letters
            leading: button.stacked ? Theme.closeLeading : Theme.titleLeading
            horizontalAlignment: button.broken ? Text.AlignHCenter : Text.AlignLeft
            text: button.broken ? button.label.replace(" ", "\n") : button.label
            visible: button.labelled && text !== ""
            wrapMode: Text.NoWrap
        }
    }
}
