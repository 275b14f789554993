import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

PictureFrame {
    id: scene

    required property SceneRow row

    alt: row.alt
    caption: row.caption
    shape: Theme.landscape ? 0.8 : 0.55

    Drawing {
        anchors.fill: parent
        hue: scene.view.hue
        file: "asset/" + scene.row.drawing
    }
}
