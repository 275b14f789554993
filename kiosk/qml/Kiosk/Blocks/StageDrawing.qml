import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One drawing of several in the same place; drawn when its turn first comes.
Item {
    id: stage

    required property int index
    required property string drawing
    required property string alt
    required property string hue
    required property bool shown
    property bool met: false

    Accessible.ignored: !shown || !enabled
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    opacity: shown ? 1 : 0

    Behavior on opacity {
        enabled: !Theme.still

        NumberAnimation {
            duration: Motion.turn
        }
    }

    Component.onCompleted: met = shown
    onShownChanged: met = true

    Drawing {
        anchors.fill: parent
        hue: stage.hue
        file: stage.met ? "asset/" + stage.drawing : ""
    }
}
