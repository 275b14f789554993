pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The text size: four choices, and a sentence that shows the one chosen.
FocusScope {
    id: comfort

    required property Kiosk kiosk
    readonly property int columns: column.width / 4 > Theme.words(30) ? 4 : 2
    readonly property bool stacked: keep.implicitWidth + done.implicitWidth + Theme.apart > column.width

    Keys.onEscapePressed: kiosk.closeComfort()
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.compact ? Theme.gap : Theme.mm(7)
        width: Math.min(parent.width - Theme.margin * 2, Theme.mm(290))

        Title {
            font.pixelSize: Theme.compact ? Theme.heading : Theme.title
            text: qsTr("Text size")
            visible: !Theme.compact
            width: parent.width
        }
        Grid {
            id: sizes

            columnSpacing: Theme.gap
            columns: comfort.columns
            rowSpacing: Theme.gap
            width: parent.width

            Repeater {
                model: [1, 1.25, 1.5, 2]

                SizeChoice {
                    chosen: size === Theme.textScale
                    focus: chosen
                    width: (sizes.width - Theme.gap * (sizes.columns - 1)) / sizes.columns

                    onActivated: comfort.kiosk.setTextScale(size)
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
            columns: comfort.stacked ? 1 : 2
            spacing: Theme.apart

            PushButton {
                id: keep

                filled: true
                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("Keep this size")
                symbol: "check"
                width: Math.max(Theme.mainWidth, implicitWidth)

                onActivated: comfort.kiosk.closeComfort()
            }
            PushButton {
                id: done

                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("I'm done")
                symbol: "log-out"
                width: Math.max(Theme.mainWidth, implicitWidth)

                onActivated: comfort.kiosk.leave()
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
