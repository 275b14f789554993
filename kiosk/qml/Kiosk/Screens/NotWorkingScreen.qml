import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Rectangle {
    color: Colours.paper

    Notice {
        id: card

        anchors.centerIn: parent
        height: implicitHeight
        symbol: "message-circle-question-mark"
        width: parent.width - Theme.margin * 2

        Title {
            horizontalAlignment: card.align
            text: qsTr("This screen is not working. Please ask at the desk.")
            width: evenly(card.inner)
            x: card.start(width)
        }
        StaffNotice {
            horizontalAlignment: card.align
            width: parent.width
        }
    }
}
