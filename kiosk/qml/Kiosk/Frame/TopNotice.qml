import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Whom to tell, in as many lines as fit between the buttons, and its sign before them.
Item {
    id: notice

    // As it is in one line.
    required property StaffNotice said
    required property real room
    // Rather smaller than in three lines.
    readonly property real fits: Math.max(0.7, Math.min(1, room / (said.implicitWidth * 0.64)))

    height: Math.max(words.implicitHeight, sign.height)
    width: said.signed + words.contentWidth

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        size: notice.said.sign
        symbol: "heart-pulse"
    }
    Balanced {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        font.bold: notice.said.font.bold
        font.pixelSize: Math.floor(notice.said.font.pixelSize * notice.fits)
        leading: Theme.closeLeading
        room: notice.room - notice.said.signed
        text: notice.said.text
        x: LayoutMirroring.enabled ? notice.width - notice.said.signed - width : notice.said.signed
    }
}
