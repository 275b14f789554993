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
    readonly property string ridges: "far=" + Colours.hex(Colours.ridgeFar) + "&mid=" + Colours.hex(Colours.ridgeMid) + "&near=" + Colours.hex(Colours.ridgeNear) + "&fore=" + Colours.hex(Colours.ridgeFore) + "&rim=" + Colours.hex(Colours.ridgeRim) + "&path=" + Colours.hex(Colours.ridgePath)
    readonly property string light: "glow=" + Colours.hex(Colours.sunGlow) + "&high=" + Colours.hex(Colours.sunHigh) + "&low=" + Colours.hex(Colours.sunLow)
    // A drawing of the deck's own in the place of sun and hills: in the ridges' colours, on ground of theirs under the notice.
    property string scene
    property real foot: 0
    readonly property string lines: Colours.hex(Colours.contrast ? Colours.ridgeRim : Colours.ridgeFore)
    readonly property string night: painted(["hue", "ink", "soft", "alert"], lines) + painted(["tint", "warm", "glow", "clay", "sage"], Colours.hex(Colours.ridgeFar)) + painted(["mid", "slate", "plum"], Colours.hex(Colours.ridgeMid)) + painted(["mist", "paper", "silver"], Colours.hex(Colours.ridgeNear)) + painted(["fair", "olive", "deep"], Colours.hex(Colours.contrast ? Colours.ridgeFar : Colours.ridgeRim)) + painted(["raven", "chestnut"], Colours.hex(Colours.ridgeFore))

    clip: true

    function painted(roles: list<string>, colour: string): string {
        return roles.map(role => `&${role}=${colour}`).join("");
    }

    gradient: Gradient {
        GradientStop {
            color: Colours.nightHigh
            position: 0
        }
        GradientStop {
            color: Colours.night
            position: 0.55
        }
        GradientStop {
            color: Colours.nightLow
            position: 1
        }
    }

    Image {
        Accessible.ignored: true
        height: width
        opacity: hills.opacity
        source: dawn.ready && dawn.scene === "" ? "image://drawing/frame/sun?" + dawn.light : ""
        sourceSize: Qt.size(width, width)
        width: Math.round(dawn.sun * 3)
        x: dawn.middle - width / 2
        y: dawn.height - dawn.band * 0.8 - width / 2
    }
    Image {
        id: hills

        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: dawn.scene !== "" ? dawn.foot : 0
        height: Math.round(dawn.band - anchors.bottomMargin)
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
    Rectangle {
        anchors.bottom: parent.bottom
        color: Colours.ridgeFore
        height: dawn.foot
        visible: dawn.scene !== ""
        width: parent.width
    }
}
