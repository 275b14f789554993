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
    skirting: 500 / 600
    stroke: drawn * (broad ? 9 : 6) / 600
    // Where there is height for it, a drawing that is less wide is larger; another one stands at the foot of its place.
    shape: broad ? 600 / 1920 : beside ? low ? 0.75 : 0.94 : Theme.landscape ? 0.8 : 0.55

    // Its ground goes on to the edges of the frame.
    Drawing {
        file: "asset/" + (scene.broad ? scene.view.wide : scene.row.drawing)
        height: scene.height + scene.sink
        hue: scene.view.hue
        spot: Qt.rect(parent.x, parent.y, parent.width, parent.height)
        // Without a spot it would lie all over the band.
        visible: scene.drawn > Theme.mm(6)
        width: scene.width
        x: -parent.x
        y: -parent.y
    }
}
