pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// What makes reading easier: how large, how strong, how still. Every choice shows at once.
FocusScope {
    id: comfort

    required property Kiosk kiosk
    readonly property real least: Theme.compact ? 0 : Theme.mainWidth
    readonly property bool stacked: keep.width + done.width + Theme.apart > column.width
    readonly property bool stackedToggles: Math.max(contrast.implicitWidth, still.implicitWidth) * 2 + Theme.gap > column.width

    Keys.onEscapePressed: kiosk.actions.closeComfort()
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.compact ? Theme.gap : Theme.mm(6)
        width: Math.min(parent.width - Theme.margin * 2, Theme.mm(290))

        Title {
            most: Theme.compact ? Theme.heading : Theme.title
            text: qsTr("Make it comfortable")
            visible: !Theme.compact
            width: parent.width
        }
        Grid {
            id: sizes

            Accessible.name: qsTr("Text size")
            Accessible.role: Accessible.Grouping
            columnSpacing: Theme.gap
            columns: Theme.landscape && !Theme.compact ? choices.count : choices.count / 2
            rowSpacing: Theme.gap
            width: parent.width

            Repeater {
                id: choices

                model: [1, 1.25, 1.5, 2]

                SizeChoice {
                    chosen: size === Theme.textScale
                    focus: chosen
                    width: (sizes.width - Theme.gap * (sizes.columns - 1)) / sizes.columns

                    onActivated: comfort.kiosk.actions.setTextScale(size)
                }
            }
        }
        Words {
            leading: 1.25
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

                chosen: Theme.contrast
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
        Grid {
            columns: comfort.stacked ? 1 : 2
            topPadding: Theme.compact ? 0 : Theme.apart - column.spacing
            spacing: Theme.apart

            PushButton {
                id: keep

                filled: true
                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("Keep this")
                symbol: "check"
                width: Math.max(comfort.least, implicitWidth)

                onActivated: comfort.kiosk.actions.closeComfort()
            }
            PushButton {
                id: done

                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("I'm done")
                symbol: "log-out"
                width: Math.max(comfort.least, implicitWidth)

                onActivated: comfort.kiosk.actions.leave()
            }
        }
        Words {
            color: Theme.softInk
            font.pixelSize: Theme.frameText
            leading: 1.25
            text: qsTr("If you feel unwell now, tell a member of staff.")
            width: parent.width
        }
    }
}
