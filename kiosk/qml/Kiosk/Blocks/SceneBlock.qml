import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

PictureFrame {
    id: scene

    required property SceneRow row

    alt: row.alt
    caption: row.caption
    horizon: 0.885
    shape: beside ? 0.75 : Theme.landscape ? 0.8 : 0.55

    Drawing {
        anchors.fill: parent
        hue: scene.view.hue
        file: "asset/" + scene.row.drawing
    }
}
