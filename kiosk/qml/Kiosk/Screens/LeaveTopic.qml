import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Always there, in the calm colour of what is no way on.
PushButton {
    required property Kiosk kiosk
    readonly property bool whole: true

    hue: Colours.softInk
    label: qsTr("Leave this topic")
    letters: Theme.frameNote
    padding: Theme.mm(Theme.compact ? 2.3 : 3.4)
    rim: Colours.outline
    symbol: "door-open"

    onActivated: kiosk.actions.openMenu()
}
