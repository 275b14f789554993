import QtQuick
import Kiosk.Theme

// A drawing in the colours of the theme.
Picture {
    required property string file
    required property string hue

    asked: file === "" ? "" : file + "?" + Paints.roles(hue)
    fillMode: Image.PreserveAspectFit
}
