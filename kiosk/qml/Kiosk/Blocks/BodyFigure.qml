import QtQuick
import Kiosk.Controls

// A person, and where on it each part is.
Item {
    id: figure

    required property string hue
    readonly property real tall: Math.min(height, width * 2.2)
    readonly property real wide: tall / 2.2
    readonly property bool mirrored: LayoutMirroring.enabled

    function place(part: string): point {
        const at = shareOf(part);
        const across = (mirrored ? 1 - at.x : at.x) * wide;
        return Qt.point((width - wide) / 2 + across, (height - tall) / 2 + at.y * tall);
    }

    // Where it is on the drawing, of its width and height.
    function shareOf(part: string): point {
        switch (part) {
        case "head":
            return Qt.point(0.62, 0.05);
        case "eyes":
            return Qt.point(0.645, 0.112);
        case "heart":
            return Qt.point(0.58, 0.32);
        case "stomach":
            return Qt.point(0.54, 0.46);
        case "hands":
            return Qt.point(0.845, 0.565);
        case "legs":
            return Qt.point(0.648, 0.76);
        }
        throw new Error(`no place for the part ${part}`);
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
