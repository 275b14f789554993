import QtQuick
import Kiosk.Controls

// A person, and where on it each part is.
Item {
    id: figure

    required property string hue
    readonly property real ratio: 497 / 172
    readonly property real tall: Math.min(height, width * ratio)
    readonly property real wide: tall / ratio
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
            return Qt.point(0.465, 0.056);
        case "eyes":
            return Qt.point(0.541, 0.129);
        case "heart":
            return Qt.point(0.477, 0.310);
        case "stomach":
            return Qt.point(0.477, 0.423);
        case "hands":
            return Qt.point(0.733, 0.555);
        case "legs":
            return Qt.point(0.593, 0.781);
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
