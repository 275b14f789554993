import QtQuick
import Kiosk.Theme

// The picture of the land, and of a strip the same again beside it. It comes up once it is painted, where that
// is seen.
Item {
    id: ground

    required property string request
    required property real across
    required property real shift
    required property bool mirrored
    // It stands beside itself.
    required property bool repeats
    readonly property bool painted: picture.status === Image.Ready
    readonly property bool moving: comesUp.running || picture.status === Image.Loading

    onRequestChanged: Qt.callLater(ask)
    Component.onCompleted: Qt.callLater(ask)

    // Once everything of it is known: no picture is painted for nothing.
    function ask(): void {
        picture.source = request;
    }

    Image {
        id: picture

        Accessible.ignored: true
        asynchronous: true
        height: ground.height
        mirror: ground.mirrored
        opacity: status === Image.Ready ? 1 : 0
        width: ground.across
        x: ground.mirrored ? ground.width - width - ground.shift : ground.shift

        Behavior on opacity {
            enabled: !Theme.still && ground.visible

            NumberAnimation {
                id: comesUp

                duration: Motion.comeUp
            }
        }
    }
    Image {
        Accessible.ignored: true
        asynchronous: true
        height: picture.height
        mirror: ground.mirrored
        opacity: picture.opacity
        source: ground.repeats ? picture.source : ""
        visible: ground.shift !== 0
        width: picture.width
        x: ground.mirrored ? picture.x - width : picture.x + width
    }
}
