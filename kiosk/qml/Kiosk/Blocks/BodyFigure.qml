import QtQuick
import Kiosk.Controls

// A person, and where on it each part is.
Item {
    id: figure

    required property string hue
    readonly property real tall: Math.min(height, width * 2.2)
    readonly property real wide: tall / 2.2
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property var places: ({
            "head": Qt.point(0.62, 0.05),
            "eyes": Qt.point(0.645, 0.112),
            "heart": Qt.point(0.58, 0.32),
            "stomach": Qt.point(0.54, 0.46),
            "hands": Qt.point(0.845, 0.565),
            "legs": Qt.point(0.648, 0.76)
        })

    function place(part: string): point {
        const at = places[part];
        const across = (mirrored ? 1 - at.x : at.x) * wide;
        return Qt.point((width - wide) / 2 + across, (height - tall) / 2 + at.y * tall);
    }

    Drawing {
        anchors.centerIn: parent
        height: figure.tall
        hue: figure.hue
        mirror: figure.mirrored
        file: "frame/body"
        width: figure.wide
    }
}
