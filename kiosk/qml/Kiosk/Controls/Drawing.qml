import QtQuick
import Kiosk.Theme

// A drawing in the colours of the theme.
Image {
    required property string file
    required property string hue

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    source: file !== "" && width > 0 && height > 0 ? "image://drawing/" + file + "?" + Paints.roles(hue) : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))
}
