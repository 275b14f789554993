import QtQuick
import Kiosk.Theme

// A callout that holds a column.
Item {
    id: panel

    default property alias content: column.data
    property string hue: "teal"
    property bool bare: false
    // So much of the box stays with what it holds.
    readonly property real edge: pad
    property real pad: bare ? 0 : Theme.mm(Theme.compact ? 4 : 8)
    property alias spacing: column.spacing

    height: implicitHeight
    implicitHeight: column.implicitHeight + pad * 2

    CalloutGround {
        anchors.fill: parent
        ink: Colours.hue(panel.hue)
        tint: Colours.tint(panel.hue)
        visible: !panel.bare
    }
    Column {
        id: column

        spacing: Theme.gap
        width: panel.width - panel.pad * 2
        x: panel.pad
        y: panel.pad
    }
}
