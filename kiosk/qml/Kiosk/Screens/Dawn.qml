import QtQuick
import Kiosk.Theme

// The morning behind the first screen: painted once, so that it costs nothing while it stands.
Rectangle {
    id: dawn

    // The drawings wait until the words are painted.
    required property bool ready
    // Where the ridges begin, and how large the sun is.
    required property real band
    required property real sun
    property real middle: width * 0.72
    readonly property string ridges: asked("ridge", ["Far", "Mid", "Near", "Fore", "Rim", "Path"])
    // A drawing of the deck's own in the place of sun and hills: in the ridges' colours, so that words stay clear of it.
    property string scene
    readonly property string night: "hue=" + Theme.hex(Theme.ridgeMid) + "&tint=" + Theme.hex(Theme.ridgeFar) + "&ink=" + Theme.hex(Theme.ridgeRim) + "&paper=" + Theme.hex(Theme.ridgeNear) + "&alert=" + Theme.hex(Theme.ridgeRim) + "&warm=" + Theme.hex(Theme.ridgeFar) + "&soft=" + Theme.hex(Theme.ridgeRim)

    clip: true

    gradient: Gradient {
        GradientStop {
            color: Theme.nightHigh
            position: 0
        }
        GradientStop {
            color: Theme.night
            position: 0.55
        }
        GradientStop {
            color: Theme.nightLow
            position: 1
        }
    }

    // The drawing's own names of its colours, as the theme has them.
    function asked(kind: string, names: list<string>): string {
        return names.map(name => name.toLowerCase() + "=" + Theme.hex(Theme[kind + name])).join("&");
    }

    Image {
        Accessible.ignored: true
        height: width
        opacity: hills.opacity
        source: dawn.ready && dawn.scene === "" ? "image://drawing/frame/sun?" + dawn.asked("sun", ["Glow", "High", "Low"]) : ""
        sourceSize: Qt.size(width, width)
        width: Math.round(dawn.sun * 3)
        x: dawn.middle - width / 2
        y: dawn.height - dawn.band * 0.8 - width / 2
    }
    Image {
        id: hills

        Accessible.ignored: true
        anchors.bottom: parent.bottom
        height: Math.round(dawn.band)
        opacity: status === Image.Ready ? 1 : 0
        source: !dawn.ready ? "" : dawn.scene !== "" ? "image://drawing/asset/" + dawn.scene + "?" + dawn.night : "image://drawing/frame/hills?" + dawn.ridges
        sourceSize: Qt.size(width, height)
        width: Math.round(dawn.scene !== "" ? dawn.width : Math.max(dawn.width, height * 4))
        x: dawn.scene !== "" ? 0 : Math.min(0, Math.max(dawn.width - width, dawn.middle - width * 0.705))

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.teaserFade
            }
        }
    }
}
