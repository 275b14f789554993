import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a stone of the way says: a tick where its page was known, or a ring with its number where it is worth another look.
Rectangle {
    id: sign

    required property bool again
    // None in what explains the ring.
    property int number: 0

    border.color: Colours.hue("teal")
    border.width: again ? Theme.stroke : 0
    color: again ? Colours.surface : Colours.hue("teal")
    height: width
    radius: width / 2

    Icon {
        anchors.centerIn: parent
        colour: sign.again ? Colours.hue("teal") : Colours.filledInk
        size: Math.round(sign.width * 0.62)
        symbol: sign.again ? "" : "check"
    }
    Words {
        Accessible.ignored: true
        anchors.centerIn: parent
        color: Colours.hue("teal")
        font.bold: true
        font.pixelSize: Math.round(sign.width * 0.52)
        leading: Theme.closeLeading
        text: sign.again && sign.number > 0 ? sign.number : ""
    }
}
