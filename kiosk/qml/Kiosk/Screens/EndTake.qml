import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The one thing to do at the end; where there is a printer, also on paper.
Flow {
    id: take

    required property Kiosk kiosk
    readonly property bool whole: true

    spacing: Theme.gap

    PushButton {
        id: phone

        filled: true
        height: Math.max(Theme.mainTarget, implicitHeight)
        label: qsTr("Take it with me")
        symbol: "smartphone"
        width: take.kiosk.take.prints ? Math.min(Math.max(implicitWidth, Theme.mainWidth), take.width) : take.width

        onActivated: take.kiosk.actions.openPhone()
    }
    PushButton {
        height: phone.height
        label: qsTr("Print")
        symbol: "printer"
        visible: take.kiosk.take.prints

        onActivated: take.kiosk.actions.openPrint()
    }
}
