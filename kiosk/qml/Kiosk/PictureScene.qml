import QtQuick

PictureFrame {
    id: scene

    shape: Theme.landscape ? 0.8 : 0.55

    Image {
        readonly property string roles: "hue=" + Theme.hex(Theme.hue(scene.block.hue)) + "&tint=" + Theme.hex(Theme.tint(scene.block.hue)) + "&ink=" + Theme.hex(Theme.ink) + "&paper=" + Theme.hex(Theme.surface) + "&alert=" + Theme.hex(Theme.hue("red")) + "&warm=" + Theme.hex(Theme.accent) + "&soft=" + Theme.hex(Theme.outline)

        Accessible.ignored: true
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        source: width > 0 ? "image://drawing/asset/" + scene.block.drawing + "?" + roles : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
    }
}
