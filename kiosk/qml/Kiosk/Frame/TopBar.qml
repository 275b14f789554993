pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Menu and "I'm done" at the start, the comforts and the language at the end, and between them whom to tell; what has no
// room there stands in a row of its own.
Item {
    id: bar

    required property Kiosk kiosk
    readonly property bool stacked: Theme.compact
    readonly property bool narrow: Theme.compact && !Theme.landscape
    // "I'm done" ends the visit: nothing is near it.
    readonly property real apart: narrow ? Theme.mm(6) : Theme.apart
    readonly property bool oneRow: ways.implicitWidth + comforts.implicitWidth + apart <= width
    readonly property real buttons: oneRow ? ways.height : ways.height + apart + comforts.height
    readonly property real middle: width - ways.implicitWidth - comforts.implicitWidth - Theme.space * 2
    // So much of it lies evenly round the middle of the screen.
    readonly property real even: width - Math.max(ways.implicitWidth, comforts.implicitWidth) * 2 - Theme.space * 2
    // In one line if it can be, and rather there than in two round the middle.
    readonly property bool centred: natural.implicitWidth <= even || (natural.implicitWidth > middle && natural.implicitWidth <= even * 1.6)
    readonly property bool noticeBetween: oneRow && (centred || natural.implicitWidth <= middle * 1.6)
    // The comforts have a sign where that costs no second row.
    readonly property bool signed: stacked ? !narrow : !(Theme.wordsLarge && Theme.landscape) && ways.implicitWidth + apart + comforts.whole <= width
    // Beside the comforts, where these have a row of their own.
    readonly property bool noticeBeside: !oneRow && natural.implicitWidth <= beside * 1.8
    readonly property real beside: width - comforts.width - Theme.space

    // Two lines beside the buttons stand a little out above and below.
    height: noticeBetween ? ways.height : noticeBeside ? buttons : buttons + Theme.tight + notice.height

    Row {
        id: ways

        anchors.left: parent.left
        spacing: bar.apart

        PushButton {
            enabled: bar.kiosk.screen !== Kiosk.Menu
            label: qsTr("Menu")
            stacked: bar.stacked
            symbol: "house"
            usable: bar.kiosk.screen !== Kiosk.Menu

            onActivated: bar.kiosk.actions.openMenu()
        }
        PushButton {
            label: qsTr("I'm done")
            stacked: bar.stacked
            symbol: "log-out"

            onActivated: bar.kiosk.actions.leave()
        }
    }
    StaffNotice {
        id: natural

        Accessible.ignored: true
        font.bold: !Theme.wordsLarge
        font.pixelSize: Theme.frameNote
        ready: false
        visible: false
        wrapMode: Text.NoWrap
    }
    TopNotice {
        id: notice

        room: bar.noticeBetween ? (bar.centred ? bar.even : bar.middle) : bar.noticeBeside ? bar.beside : bar.width
        said: natural
        x: bar.noticeBeside ? (bar.LayoutMirroring.enabled ? bar.width - width : 0) : !bar.noticeBetween || bar.centred ? (bar.width - width) / 2 : (bar.LayoutMirroring.enabled ? comforts.width : ways.width) + Theme.space + (bar.middle - width) / 2
        y: bar.noticeBetween ? (ways.height - height) / 2 : bar.noticeBeside ? comforts.y + (comforts.height - height) / 2 : bar.buttons + Theme.tight
    }
    BarComforts {
        id: comforts

        anchors.right: parent.right
        kiosk: bar.kiosk
        narrow: bar.narrow
        signed: bar.signed
        stacked: bar.stacked
        y: bar.oneRow ? ways.y : bar.buttons - height
    }
}
