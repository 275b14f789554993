import QtQuick
import Kiosk.Theme

Picture {
    property string symbol: ""
    property color colour: Colours.ink
    property real size: Theme.mm(8)

    asked: symbol === "" ? "" : "icon/" + symbol + "?hue=" + Colours.hex(colour)
    height: size
    width: size
}
