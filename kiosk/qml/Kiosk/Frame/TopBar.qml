pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Menu and "I'm done" at the start, the comforts and the language at the end; a second row where one is too short.
// Listen will stand before the comforts.
Item {
    id: bar

    required property Kiosk kiosk
    readonly property bool labelled: !Theme.compact
    readonly property bool oneRow: ways.implicitWidth + comforts.implicitWidth + Theme.apart <= width

    height: oneRow ? Math.max(ways.height, trust.above ? trust.implicitHeight : 0) : ways.height + Theme.apart + comforts.height

    Row {
        id: ways

        anchors.left: parent.left
        spacing: Theme.apart
        y: bar.oneRow ? (bar.height - height) / 2 : 0

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
    NotChecked {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: (ways.width - comforts.width) / 2
        anchors.verticalCenter: ways.verticalCenter
        framed: true
        review: bar.kiosk.review
        room: bar.width - ways.width - comforts.width - Theme.space * 2
        visible: framed === above && !bar.kiosk.frame.explains
    }
    TrustChip {
        id: trust

        readonly property real between: bar.width - ways.width - comforts.width

        anchors.verticalCenter: ways.verticalCenter
        height: implicitHeight
        kiosk: bar.kiosk
        review: bar.kiosk.review
        room: between - Theme.apart - Theme.gap
        visible: above && bar.kiosk.frame.explains
        width: Math.min(implicitWidth, room)
        x: bar.LayoutMirroring.enabled ? comforts.width + (between - width) / 2 : ways.width + Math.max(Theme.apart, (between - width) / 2)
    }
    Row {
        id: comforts

        anchors.right: parent.right
        spacing: Theme.gap
        y: bar.oneRow ? ways.y : bar.height - height

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
