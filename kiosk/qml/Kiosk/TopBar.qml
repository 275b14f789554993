import QtQuick
import Kiosk.Bridge

// Menu and "I'm done" at the start, the comforts at the end; a second row where one is too short. Listen and Language
// will stand on both sides of the text size.
Item {
    id: bar

    required property Kiosk kiosk
    readonly property bool labelled: !Theme.compact
    readonly property bool oneRow: ways.implicitWidth + comforts.implicitWidth + Theme.apart <= width

    height: oneRow ? ways.height : ways.height + Theme.apart + comforts.height

    Row {
        id: ways

        anchors.left: parent.left
        spacing: Theme.apart

        PushButton {
            enabled: bar.kiosk.screen !== Kiosk.Menu
            label: qsTr("Menu")
            labelled: bar.labelled
            symbol: "house"
            usable: bar.kiosk.screen !== Kiosk.Menu

            onActivated: bar.kiosk.openMenu()
        }
        PushButton {
            label: qsTr("I'm done")
            labelled: bar.labelled
            symbol: "log-out"

            onActivated: bar.kiosk.leave()
        }
    }
    NotChecked {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: (ways.width - comforts.width) / 2
        anchors.verticalCenter: ways.verticalCenter
        framed: true
        review: bar.kiosk.review
        room: bar.width - ways.width - comforts.width - Theme.space * 2
    }
    Row {
        id: comforts

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.gap

        PushButton {
            label: qsTr("Text size")
            labelled: bar.labelled
            symbol: "a-large-small"

            onActivated: bar.kiosk.openComfort()
        }
    }
}
