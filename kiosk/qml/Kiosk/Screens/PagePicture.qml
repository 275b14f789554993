pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Bridge

// The picture of a page, out to the edges of its part of the screen.
Item {
    id: picture

    required property Kiosk kiosk
    required property string hue
    required property int opened
    required property ListModel pictures
    required property bool sinks
    required property real zoom
    required property real over
    required property real under
    required property real told
    required property real before
    required property real aside
    required property string wide

    Repeater {
        model: picture.pictures

        BlockView {
            aside: picture.aside
            before: picture.before
            beside: true
            hue: picture.hue
            kiosk: picture.kiosk
            opened: picture.opened
            over: picture.over
            sinks: picture.sinks
            zoom: picture.zoom
            tallest: picture.height
            told: picture.told
            under: picture.under
            wide: picture.wide
            width: picture.width
        }
    }
}
