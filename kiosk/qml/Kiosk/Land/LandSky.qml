pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The sky over the land, of the hour of its place, with a few clouds that move less than the land does.
Rectangle {
    id: sky

    required property real position
    required property int places
    required property real step
    required property bool ready
    // So far from its beginning and from its top words stand on it, and no cloud does.
    property size clear
    property bool mirrored: false
    readonly property list<point> clouds: [Qt.point(0.1, 0.3), Qt.point(0.5, 0.26), Qt.point(0.86, 0.33)]

    gradient: Gradient {
        GradientStop {
            color: Hours.high(sky.position, sky.places)
            position: 0
        }
        GradientStop {
            color: Hours.low(sky.position, sky.places)
            position: 0.6
        }
    }

    Repeater {
        model: sky.ready && !Colours.contrast && sky.width > 1 ? sky.clouds : []

        Image {
            required property int index
            required property point modelData
            readonly property real round: sky.width * 1.4

            Accessible.ignored: true
            asynchronous: true
            height: Math.round(width * 0.15)
            source: `image://land/cloud?${Hours.roles}&width=${width}&height=${height}`
            visible: y >= sky.clear.height || (sky.mirrored ? x + width <= sky.width - sky.clear.width : x >= sky.clear.width)
            width: Math.round(Math.min(sky.width * 0.17, sky.height * 0.26))
            x: Math.round(((modelData.x * sky.width - sky.position * sky.step * 0.3) % round + round) % round - sky.width * 0.2)
            y: Math.round(sky.height * modelData.y)
        }
    }
}
