import QtQuick
import Kiosk.Theme

// The sign of a fact, in its topic's colour on a disc of its tint; in high contrast white on a filled one.
Item {
    id: sign

    property string symbol: ""
    required property string hue
    property real size: Theme.mm(15)

    height: size
    width: size

    Rectangle {
        anchors.fill: parent
        border.width: 0
        color: Colours.contrast ? Colours.hue(sign.hue) : Paints.mist(sign.hue)
        radius: width / 2
    }
    Icon {
        anchors.centerIn: parent
        colour: Colours.contrast ? Colours.filledInk : Colours.hue(sign.hue)
        size: sign.size * 0.6
        symbol: sign.symbol
    }
}
