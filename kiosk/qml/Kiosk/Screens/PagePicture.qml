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

    Repeater {
        model: picture.pictures

        BlockView {
            beside: true
            hue: picture.hue
            kiosk: picture.kiosk
            opened: picture.opened
            sinks: picture.sinks
            tallest: picture.height
            width: picture.width
        }
    }
}
