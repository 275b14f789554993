pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What makes reading easier: how large, how strong, how still. Every choice shows at once.
FocusScope {
    id: comfort

    required property Kiosk kiosk
    readonly property real least: Theme.compact ? 0 : Theme.mainWidth
    readonly property bool stackedToggles: Math.max(contrast.implicitWidth, still.implicitWidth) * 2 + Theme.gap > column.width

    Keys.onEscapePressed: kiosk.actions.closeComfort()
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }
    // Where it stands on every sheet, and far from what is set here: it ends the visit.
    PushButton {
        id: done

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        label: qsTr("I'm done")
        labelled: !Theme.compact
        symbol: "log-out"
        y: Theme.mm(Theme.compact ? 2 : 5)

        onActivated: comfort.kiosk.actions.leave()
    }
    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(done.y + done.height + Theme.gap, (parent.height - height) / 2)
        spacing: Theme.compact ? Theme.gap : Theme.mm(6)
        width: Math.min(parent.width - Theme.margin * 2, Theme.mm(290))

        Title {
            most: Theme.compact ? Theme.heading : Theme.title
            text: qsTr("Bigger words")
            visible: !Theme.compact
            width: parent.width
        }
        SizeChoices {
            kiosk: comfort.kiosk
            width: parent.width
        }
        Words {
            leading: Theme.labelLeading
            text: qsTr("The words will look like this.")
            visible: !Theme.compact
            width: parent.width
        }
        Grid {
            id: toggles

            readonly property real part: comfort.stackedToggles ? width : (width - Theme.gap) / 2

            columns: comfort.stackedToggles ? 1 : 2
            spacing: Theme.gap
            width: parent.width

            ToggleChoice {
                id: contrast

                chosen: Colours.contrast
                height: implicitHeight
                label: qsTr("High contrast")
                width: toggles.part

                onActivated: comfort.kiosk.actions.setContrast(!chosen)
            }
            ToggleChoice {
                id: still

                chosen: Theme.still
                height: implicitHeight
                label: qsTr("Less movement")
                width: toggles.part

                onActivated: comfort.kiosk.actions.setStill(!chosen)
            }
        }
        PushButton {
            filled: true
            height: Math.max(Theme.mainTarget, implicitHeight)
            label: qsTr("Keep this")
            symbol: "check"
            width: Math.max(comfort.least, implicitWidth)

            onActivated: comfort.kiosk.actions.closeComfort()
        }
        StaffNotice {
            color: Colours.softInk
            font.pixelSize: Theme.frameText
            leading: Theme.labelLeading
            width: parent.width
        }
    }
}
