import QtQuick
import Kiosk.Controls
import Kiosk.Theme

PictureFrame {
    id: scene

    shape: Theme.landscape ? 0.8 : 0.55

    Drawing {
        anchors.fill: parent
        hue: scene.block.hue
        file: "asset/" + scene.block.drawing
    }
}
