import QtQuick
import Kiosk.Theme

// A drawing in the colours of the theme.
Image {
    required property string file
    required property string hue
    readonly property string roles: "hue=" + Colours.hex(Colours.hue(hue)) + "&tint=" + Colours.hex(Colours.tint(hue)) + "&ink=" + Colours.hex(Colours.ink) + "&paper=" + Colours.hex(Colours.surface) + "&alert=" + Colours.hex(Colours.hue("red")) + "&warm=" + Colours.hex(Colours.accent) + "&soft=" + Colours.hex(Colours.outline)

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    source: file !== "" && width > 0 && height > 0 ? "image://drawing/" + file + "?" + roles : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))
}
