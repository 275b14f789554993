import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is asked here, and how long all of it takes: at the end of the same line where that has room.
Item {
    id: head

    required property int minutes
    readonly property bool sameLine: title.implicitWidth + takes.implicitWidth + Theme.apart < width
    readonly property bool below: !sameLine && !Theme.landscape && !Theme.compact && !Theme.wordsLarge

    implicitHeight: title.implicitHeight + (below ? takes.implicitHeight : 0)

    Title {
        id: title

        text: qsTr("What would you like to know?")
        width: head.sameLine ? implicitWidth : head.width
        x: LayoutMirroring.enabled ? head.width - width : 0
    }
    Words {
        id: takes

        anchors.right: head.below ? undefined : parent.right
        anchors.left: head.below ? parent.left : undefined
        color: Colours.softInk
        text: head.minutes === 1 ? qsTr("All of it takes about 1 minute.") : qsTr("All of it takes about %1 minutes.").arg(head.minutes)
        visible: head.sameLine || head.below
        y: head.below ? title.implicitHeight : (title.implicitHeight - height) / 2
    }
}
