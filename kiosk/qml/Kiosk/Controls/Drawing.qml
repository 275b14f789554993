import QtQuick
import Kiosk.Theme

// A drawing in the colours of the theme.
Image {
    required property string file
    required property string hue
    readonly property string roles: "hue=" + Theme.hex(Theme.hue(hue)) + "&tint=" + Theme.hex(Theme.tint(hue)) + "&ink=" + Theme.hex(Theme.ink) + "&paper=" + Theme.hex(Theme.surface) + "&alert=" + Theme.hex(Theme.hue("red")) + "&warm=" + Theme.hex(Theme.accent) + "&soft=" + Theme.hex(Theme.outline)

    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    source: file !== "" && width > 0 && height > 0 ? "image://drawing/" + file + "?" + roles : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))
}
