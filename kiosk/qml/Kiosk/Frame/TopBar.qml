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
    // So much of it lies evenly round the middle of the screen.
    readonly property real even: width - Math.max(ways.implicitWidth, comforts.implicitWidth) * 2 - Theme.space * 2
    // In one line if it can be, and rather there than in two round the middle.
    readonly property bool centred: natural.implicitWidth <= even || (natural.implicitWidth > middle && natural.implicitWidth <= even * 1.6)
    readonly property bool noticeBetween: oneRow && (centred || natural.implicitWidth <= middle * 1.6)
    // The comforts have a sign where that costs no second row.
    readonly property bool signed: !labelled || ways.implicitWidth + Theme.apart + plain.implicitWidth + bigger.trimmed + languageRoom <= width
    readonly property real languageRoom: others.count > 0 ? Theme.gap + others.itemAt(0).implicitWidth : 0
    // Beside the comforts, where these have a row of their own.
    readonly property bool noticeBeside: !oneRow && natural.implicitWidth <= beside * 1.8
    readonly property real beside: width - comforts.width - Theme.space

    // Two lines beside the buttons stand a little out above and below.
    height: noticeBetween ? ways.height : noticeBeside ? buttons : buttons + Theme.tight + notice.height

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
    Balanced {
        id: notice

        font.pixelSize: Theme.frameNote
        horizontalAlignment: bar.noticeBeside ? Text.AlignLeft : Text.AlignHCenter
        leading: Theme.wordsLarge ? Theme.closeLeading : Theme.titleLeading
        room: bar.noticeBetween ? (bar.centred ? bar.even : bar.middle) : bar.noticeBeside ? bar.beside : bar.width
        text: natural.text
        x: bar.noticeBeside ? (bar.LayoutMirroring.enabled ? bar.width - width : 0) : !bar.noticeBetween || bar.centred ? (bar.width - width) / 2 : (bar.LayoutMirroring.enabled ? comforts.width : ways.width) + Theme.space + (bar.middle - width) / 2
        y: bar.noticeBetween ? (ways.height - height) / 2 : bar.noticeBeside ? comforts.y + (comforts.height - height) / 2 : bar.buttons + Theme.tight
    }
    Words {
        id: plain

        Accessible.ignored: true
        font.bold: true
        font.pixelSize: Theme.frameText
        text: bigger.label
        visible: false
        wrapMode: Text.NoWrap
    }
    Row {
        id: comforts

        anchors.right: parent.right
        spacing: Theme.gap
        y: bar.oneRow ? ways.y : bar.buttons - height

        PushButton {
            id: bigger

            // What a sign and the edges take.
            readonly property real trimmed: padding * 2 + letters * 1.12 + Theme.mm(2.4)

            label: qsTr("Bigger words")
            labelled: bar.labelled
            symbol: bar.signed ? "a-large-small" : ""

            onActivated: bar.kiosk.actions.openComfort()
        }
        // One other language by its own name; several stand on the first screen.
        Repeater {
            id: others

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
