import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How long a topic takes, and once it was read, that it was: both have the same room.
Item {
    id: takes

    required property bool read
    required property string time
    required property color colour
    // In one line.
    readonly property real natural: longest.implicitWidth + tick.width + Theme.gap

    height: longest.implicitHeight

    Words {
        id: longest

        Accessible.ignored: true
        leading: words.leading
        text: qsTr("You read this")
        visible: false
        width: words.room
    }
    Icon {
        id: tick

        anchors.left: parent.left
        colour: takes.colour
        size: Theme.body
        symbol: "circle-check"
        visible: takes.read
        y: (words.lineHeight - height) / 2
    }
    Words {
        id: words

        readonly property real room: takes.width - tick.width - Theme.tight

        Accessible.ignored: true
        color: takes.read ? takes.colour : Colours.softInk
        leading: Theme.labelLeading
        text: takes.read ? longest.text : takes.time
        width: takes.read ? room : takes.width
        x: takes.read && !takes.LayoutMirroring.enabled ? takes.width - room : 0
        y: takes.height - height
    }
}
