import QtQuick
import Kiosk.Theme

// A drawing in the colours of the theme.
Picture {
    required property string file
    required property string hue
    // Where it stands on its ground, which goes on around it to the edges of this item. Without one it lies in the middle and
    // ends at its own edges.
    property rect spot
    readonly property string place: spot.width > 0 && spot.height > 0 ? "&spot=" + [spot.x / width, spot.y / height, spot.width / width, spot.height / height].map(share => share.toFixed(4)).join() : ""

    asked: file === "" ? "" : file + "?" + Paints.roles(hue) + place
    fillMode: Image.PreserveAspectFit
}
