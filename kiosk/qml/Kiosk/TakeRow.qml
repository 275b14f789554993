import QtQuick
import Kiosk.Bridge

// The ways to take the questions along.
Grid {
    id: row

    required property Kiosk kiosk
    property string hue: "teal"
    readonly property bool whole: true
    readonly property real both: phone.implicitWidth + paper.implicitWidth + spacing

    columns: both <= width ? 2 : 1
    spacing: Theme.gap

    PushButton {
        id: phone

        height: Math.max(Theme.mainTarget, implicitHeight)
        hue: Theme.hue(row.hue)
        label: qsTr("Put it on my phone")
        symbol: "smartphone"
        width: Math.min(implicitWidth, row.width)

        onActivated: row.kiosk.take.openPhone()
    }
    PushButton {
        id: paper

        height: Math.max(Theme.mainTarget, implicitHeight)
        hue: Theme.hue(row.hue)
        label: qsTr("Print")
        symbol: "printer"
        visible: row.kiosk.take.prints
        width: Math.min(Math.max(implicitWidth, Theme.mainWidth), row.width)

        onActivated: row.kiosk.take.openPrint()
    }
}
