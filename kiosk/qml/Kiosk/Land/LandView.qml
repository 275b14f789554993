import QtQuick
import Kiosk.Theme

// The land behind a whole screen: the sky, the hills with the places on their line, and the ground before them.
Item {
    id: view

    property alias lit: land.lit
    property alias places: land.places
    property alias position: land.position
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
        const part = Math.max(0, Math.min(1, (x - land.shift) / Math.max(1, land.across)));
        return Hours.between([Hours.fore, Hours.foreLate], part, 2);
    }

    function foot(place: int): point {
        const at = land.spot(place);
        return Qt.point(at.x, at.y + land.y);
    }

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop {
                color: Hours.high(land.position, land.places)
                position: 0
            }
            GradientStop {
                color: Hours.low(land.position, land.places)
                position: 0.6
            }
        }
    }
    Land {
        id: land

        form: Land.Whole
        height: Math.round(view.tall / (0.36 * 0.72))
        sky: false
        visible: view.open
        width: view.width
        y: Math.round(view.feet - height + band * 0.472)
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
                color: view.ground(land.mirrored ? view.width : 0)
                position: 0
            }
            GradientStop {
                color: view.ground(land.mirrored ? 0 : view.width)
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
