import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Starts a visit in another language, by the name that the language has for itself.
Pressable {
    id: button

    required property string language
    required property string name

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.gap * 2)
    label: name
    ring: Colours.nightFocus
    width: Math.max(Theme.target, words.implicitWidth + Theme.mm(14) * Theme.shrink)

    Rectangle {
        anchors.fill: parent
        border.color: Colours.nightInk
        border.width: Theme.line
        color: button.down ? Colours.bubble : Colours.ridgeFore
        radius: button.corner
        z: -1
    }
    Words {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        color: Colours.nightInk
        font.bold: true
        font.pixelSize: Theme.lead
        leading: Theme.titleLeading
        text: button.name
        wrapMode: Text.NoWrap
    }
}
