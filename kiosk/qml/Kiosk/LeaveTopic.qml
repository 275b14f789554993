import QtQuick
import Kiosk.Bridge

PushButton {
    required property Kiosk kiosk
    readonly property bool whole: true

    hue: Theme.softInk
    label: qsTr("Leave this topic")
    symbol: "door-open"

    onActivated: kiosk.actions.openMenu()
}
