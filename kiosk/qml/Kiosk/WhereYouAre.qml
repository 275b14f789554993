import QtQuick
import Kiosk.Bridge

// In words and as a bar; on a small screen the staff notice shares the line.
Column {
    id: place

    required property FrameView frame
    property string notice: ""

    spacing: Theme.tight

    Words {
        font.bold: true
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: place.frame.total > 0 ? qsTr("%1: %2 of %3").arg(place.frame.title).arg(place.frame.number).arg(place.frame.total) : place.frame.title
        visible: text !== "" && !Theme.compact
        width: parent.width
    }
    Progress {
        anchors.horizontalCenter: parent.horizontalCenter
        hue: Theme.hue(place.frame.hue)
        number: place.frame.number
        total: place.frame.total
        width: Math.min(parent.width, Theme.mm(120))
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        readonly property string brief: place.frame.total > 0 ? qsTr("%1 of %2").arg(place.frame.number).arg(place.frame.total) : ""

        color: Theme.softInk
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: Theme.compact && brief !== "" ? qsTr("%1. %2").arg(brief).arg(place.notice) : place.notice
        visible: place.notice !== ""
        width: evenly(place.width)
    }
}
