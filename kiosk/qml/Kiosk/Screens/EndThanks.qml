import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the end says first, and under it the way that somebody went.
Column {
    id: thanks

    required property Kiosk kiosk
    required property bool went
    // Of all of the screen, as the way needs them of its own.
    required property real room
    required property real foot
    required property real gone
    required property real seen

    spacing: Theme.gap

    Title {
        text: qsTr("Thank you for taking the time")
        width: evenly(parent.width)
    }
    EndPath {
        id: path

        foot: thanks.foot > 0 ? thanks.foot - y : 0
        gone: thanks.gone - y
        kiosk: thanks.kiosk
        paired: !Theme.compact && !Theme.wordsLarge
        room: thanks.room > 0 ? thanks.room - y : 0
        seen: thanks.seen
        visible: thanks.went
        width: parent.width
    }
}
