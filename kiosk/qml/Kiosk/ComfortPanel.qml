pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// A sheet over the screen; a touch beside it closes it.
FocusScope {
    id: comfort

    required property Kiosk kiosk
    readonly property int columns: card.width / 4 > Theme.mm(40) && Theme.textScale < 1.6 ? 4 : 2

    Keys.onEscapePressed: kiosk.closeComfort()
    focus: true

    Component.onCompleted: sizes.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.night
        opacity: 0.55

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: comfort.kiosk.closeComfort()
        }
    }
    Rectangle {
        id: card

        anchors.centerIn: parent
        border.color: Theme.outline
        border.width: Theme.hair
        color: Theme.paper
        height: column.implicitHeight + Theme.space * 2
        radius: Theme.corner * 1.6
        width: Math.min(parent.width - Theme.margin * 2, Theme.mm(250))

        TapHandler {}
        Column {
            id: column

            spacing: Theme.compact ? Theme.gap : Theme.space
            width: parent.width - Theme.space * 2
            x: Theme.space
            y: Theme.space

            Title {
                font.pixelSize: Theme.compact ? Theme.heading : Theme.title
                text: qsTr("Text size")
                visible: !Theme.compact
                width: parent.width
            }
            FocusScope {
                id: sizes

                height: grid.height
                width: parent.width

                Grid {
                    id: grid

                    columnSpacing: Theme.gap
                    columns: comfort.columns
                    rowSpacing: Theme.gap
                    width: parent.width

                    Repeater {
                        model: [1, 1.25, 1.5, 2]

                        SizeChoice {
                            chosen: size === Theme.textScale
                            focus: chosen
                            width: (grid.width - Theme.gap * (grid.columns - 1)) / grid.columns

                            onActivated: comfort.kiosk.setTextScale(size)
                        }
                    }
                }
            }
            PushButton {
                filled: true
                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("Keep this size")
                symbol: "check"
                width: Math.min(parent.width, Math.max(Theme.mainWidth, implicitWidth))

                onActivated: comfort.kiosk.closeComfort()
            }
        }
    }
}
