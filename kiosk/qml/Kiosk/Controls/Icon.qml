import QtQuick
import Kiosk.Theme

Image {
    id: icon

    property string symbol: ""
    property color colour: Colours.ink
    property real size: Theme.mm(8)

    Accessible.ignored: true
    height: size
    source: symbol === "" ? "" : "image://drawing/icon/" + symbol + "?hue=" + Colours.hex(colour)
    sourceSize: Qt.size(Math.round(size), Math.round(size))
    width: size
}
