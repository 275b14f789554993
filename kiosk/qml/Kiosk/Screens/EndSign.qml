import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a stone of the way says: a tick where its page was known, or a ring with an eye where it is worth another look.
Rectangle {
    id: sign

    required property bool again

    border.color: Colours.hue("teal")
    border.width: again ? Theme.stroke : 0
    color: again ? Colours.surface : Colours.hue("teal")
    height: width
    radius: width / 2

    Icon {
        anchors.centerIn: parent
        colour: sign.again ? Colours.hue("teal") : Colours.filledInk
        size: Math.round(sign.width * 0.62)
        symbol: sign.again ? "eye" : "check"
    }
}
