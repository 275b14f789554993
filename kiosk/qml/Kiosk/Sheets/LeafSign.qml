import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The sign of a sheet, on a disc.
Rectangle {
    id: disc

    required property string symbol

    border.color: Colours.hue("teal")
    border.width: Colours.contrast ? Theme.line : 0
    color: Colours.tint("teal")
    height: width
    radius: width / 2

    Icon {
        anchors.centerIn: parent
        colour: Colours.hue("teal")
        size: disc.width * 0.5
        symbol: disc.symbol
    }
}
