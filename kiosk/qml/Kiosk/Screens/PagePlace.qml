import QtQuick
import Kiosk.Blocks
import Kiosk.Bridge
import Kiosk.Controls

// One block among the words of a page.
Item {
    id: place

    required property int index
    required property BlockRow row
    required property Kiosk kiosk
    required property string hue
    required property int opened
    required property real stretch
    required property real tallest
    required property real zoom
    // How wide it is, and how far from what stands above it.
    required property real share
    required property real before
    // Stands beside the picture, and the next does, too.
    property bool whole: false
    property bool fast: false
    readonly property bool warns: ["tell", "now"].includes((row as CalloutRow)?.tone ?? "")
    // Stays with what follows it.
    readonly property bool leads: (block.item as Words)?.lead ?? false

    height: block.height + before

    BlockView {
        id: block

        hue: place.hue
        kiosk: place.kiosk
        opened: place.opened
        row: place.row
        stretch: place.stretch
        zoom: place.zoom
        tallest: place.tallest
        width: place.share
        x: place.LayoutMirroring.enabled ? place.width - width : 0
        y: place.before
    }
}
