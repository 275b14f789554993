import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// In words and as a bar; on a small screen the staff notice shares the line.
Column {
    id: place

    required property FrameView frame
    property string notice: ""
    readonly property string count: frame.total > 0 ? qsTr("%1 of %2").arg(frame.number).arg(frame.total).replace(/ /g, "\u00A0") : ""

    spacing: Theme.tight

    Words {
        font.bold: true
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: place.count === "" ? place.frame.title : /[?!]$/.test(place.frame.title) ? qsTr("%1 %2", "a question, and where in it").arg(place.frame.title).arg(place.count) : qsTr("%1: %2", "a topic, and where in it").arg(place.frame.title).arg(place.count)
        visible: text !== "" && !Theme.compact
        width: parent.width
    }
    Progress {
        anchors.horizontalCenter: parent.horizontalCenter
        hue: Colours.hue(place.frame.hue)
        number: place.frame.number
        total: place.frame.total
        width: Math.min(parent.width, Theme.mm(120))
    }
    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Colours.softInk
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: Theme.compact && place.count !== "" ? qsTr("%1. %2").arg(place.count).arg(place.notice) : place.notice
        visible: place.notice !== ""
        width: evenly(place.width)
    }
}
