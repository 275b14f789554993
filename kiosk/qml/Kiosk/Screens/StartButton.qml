import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a finger is drawn to; the whole screen is the target.
Rectangle {
    id: button

    required property string label
    required property bool down

    color: down ? Colours.pressed(Colours.nightInk) : Colours.nightInk
    height: Math.max(Theme.mm(Theme.compact ? 16 : 24), start.implicitHeight + Theme.gap * 2)
    radius: Theme.corner
    width: start.implicitWidth + mark.width + Theme.mm(26) * Theme.shrink

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        TouchMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            breathing: !Theme.still && button.visible
            size: Theme.heading * 1.1
        }
        Words {
            id: start

            Accessible.ignored: true
            anchors.verticalCenter: parent.verticalCenter
            color: Colours.hue("teal")
            font.bold: true
            font.pixelSize: Theme.heading
            leading: Theme.titleLeading
            text: button.label
            wrapMode: Text.NoWrap
        }
    }
}
