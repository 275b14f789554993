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
    readonly property bool labelled: !Theme.compact
    readonly property bool oneRow: ways.implicitWidth + comforts.implicitWidth + Theme.apart <= width
    readonly property real buttons: oneRow ? ways.height : ways.height + Theme.apart + comforts.height
    readonly property real middle: width - ways.implicitWidth - comforts.implicitWidth - Theme.space * 2
    readonly property bool noticeBetween: oneRow && natural.implicitWidth <= middle * 1.8
    readonly property real row: noticeBetween ? Math.max(ways.height, notice.height) : ways.height

    height: noticeBetween ? row : buttons + Theme.tight + notice.height

    Row {
        id: ways

        anchors.left: parent.left
        spacing: Theme.apart
        y: (bar.row - height) / 2

        PushButton {
            enabled: bar.kiosk.screen !== Kiosk.Menu
            label: qsTr("Menu")
            labelled: bar.labelled
            symbol: "house"
            usable: bar.kiosk.screen !== Kiosk.Menu

            onActivated: bar.kiosk.actions.openMenu()
        }
        PushButton {
            label: qsTr("I'm done")
            labelled: bar.labelled
            symbol: "log-out"

            onActivated: bar.kiosk.actions.leave()
        }
    }
    StaffNotice {
        id: natural

        Accessible.ignored: true
        font: notice.font
        visible: false
        wrapMode: Text.NoWrap
    }
    StaffNotice {
        id: notice

        font.pixelSize: Theme.frameNote
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        width: evenly(bar.noticeBetween ? bar.middle : bar.width, natural.implicitWidth)
        x: !bar.noticeBetween ? (bar.width - width) / 2 : (bar.LayoutMirroring.enabled ? comforts.width : ways.width) + Theme.space + (bar.middle - width) / 2
        y: bar.noticeBetween ? (bar.row - height) / 2 : bar.buttons + Theme.tight
    }
    Row {
        id: comforts

        anchors.right: parent.right
        spacing: Theme.gap
        y: bar.oneRow ? ways.y : bar.buttons - height

        PushButton {
            label: qsTr("Bigger words")
            labelled: bar.labelled
            padding: Theme.mm(2)
            symbol: bar.labelled ? "" : "a-large-small"

            onActivated: bar.kiosk.actions.openComfort()
        }
        // One other language by its own name; several stand on the first screen.
        Repeater {
            model: bar.kiosk.languages.size === 1 ? bar.kiosk.languages : null

            PushButton {
                required property string language
                required property string name

                label: name
                labelled: bar.labelled && (!Theme.landscape || bar.width > Theme.mm(345) * Theme.frameScale)
                symbol: "languages"

                onActivated: bar.kiosk.actions.chooseLanguage(language)
            }
        }
    }
}
