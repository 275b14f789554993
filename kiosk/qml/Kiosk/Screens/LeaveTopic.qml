import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

PushButton {
    required property Kiosk kiosk
    readonly property bool whole: true

    hue: Colours.softInk
    rim: Colours.outline
    quiet: true
    label: qsTr("Leave this topic")
    symbol: "door-open"

    onActivated: kiosk.actions.openMenu()
}
