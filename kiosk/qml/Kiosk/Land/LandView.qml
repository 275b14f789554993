import QtQuick
import Kiosk.Theme

// The land behind a whole screen: the sky, the hills with the places on their line, and the ground before them.
Item {
    id: view

    property alias calm: land.calm
    property alias lit: land.lit
    property alias level: land.level
    property alias clear: sky.clear
    property alias next: land.next
    property alias part: land.part
    property alias places: land.places
    property alias passes: land.passes
    property alias plain: land.plain
    property alias pans: land.pans
    property alias position: land.position
    property alias soon: land.soon
    property alias ready: land.ready
    property alias seen: land.seen
    readonly property alias painted: land.painted
    // How far down the places stand, and how tall they are at most.
    required property real feet
    required property real tall
    readonly property real size: land.size
    // Only the sky, where not.
    property bool open: true

    clip: true

    // What the hills are painted in, so far along them.
    function ground(x: real): color {
        const begins = land.spot(0).x;
        const part = Math.max(0, Math.min(1, (x - begins) / (land.spot(land.places - 1).x - begins || 1)));
        return Hours.between(land.calm ? [Hours.meadow, Hours.meadowLate] : [Hours.fore, Hours.foreLate], part, 2);
    }

    function foot(place: int): point {
        const at = land.spot(place);
        return Qt.point(at.x, at.y + land.y);
    }

    LandSky {
        id: sky

        anchors.fill: parent
        mirrored: land.mirrored
        places: land.places
        position: land.position
        ready: land.ready
        step: land.step
    }
    Land {
        id: land

        form: Land.Whole
        height: Math.round(view.tall / (land.share * land.part))
        sky: false
        visible: view.open
        width: view.width
        y: Math.round(view.feet - height + band * 0.515)
    }
    Rectangle {
        id: before

        height: Math.max(0, view.height - y)
        visible: view.open && land.painted
        width: view.width
        y: land.y + land.height

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                color: view.ground(0)
                position: 0
            }
            GradientStop {
                color: view.ground(view.width)
                position: 1
            }
        }
    }
    // Mist lies on it further down.
    Rectangle {
        anchors.fill: before
        visible: before.visible

        gradient: Gradient {
            GradientStop {
                color: Qt.alpha(Hours.mist, 0)
                position: 0
            }
            GradientStop {
                color: Qt.alpha(Hours.mist, Math.min(0.75, before.height / Theme.mm(220)))
                position: 1
            }
        }
    }
}
