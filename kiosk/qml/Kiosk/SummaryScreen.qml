pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// What went well, which pages are worth another look, and what to ask. No marks.
FlowScreen {
    id: screen

    required property Kiosk kiosk
    readonly property SummaryView summary: kiosk.summary
    readonly property int screenfulsBefore: 1
    readonly property bool two: Theme.landscape && Theme.textScale < 1.6 && !Theme.compact
    readonly property real inner: width - Theme.margin * 2
    readonly property real part: two ? (inner - Theme.mm(10)) / 2 : inner

    screenful: summary.screenful
    spacing: Theme.space

    Title {
        text: qsTr("Thank you for taking the time")
        width: screen.inner
        x: Theme.margin
    }
    Grid {
        columnSpacing: Theme.mm(10)
        columns: screen.two ? 2 : 1
        rowSpacing: Theme.space
        width: screen.inner
        x: Theme.margin

        Column {
            spacing: Theme.space
            width: screen.part

            Column {
                spacing: Theme.gap
                visible: screen.summary.again.size > 0
                width: parent.width

                Title {
                    font.pixelSize: Theme.heading
                    text: qsTr("Worth another look")
                    width: parent.width
                }
                Repeater {
                    model: screen.summary.again

                    PageButton {
                        kiosk: screen.kiosk
                        width: parent.width
                    }
                }
            }
            Column {
                spacing: Theme.gap
                visible: screen.summary.well.size > 0
                width: parent.width

                Title {
                    font.pixelSize: Theme.heading
                    text: qsTr("This went well")
                    width: parent.width
                }
                Repeater {
                    model: screen.summary.well

                    CheckLine {
                        required property string title

                        height: implicitHeight
                        label: title
                        width: parent.width
                    }
                }
            }
        }
        Panel {
            hue: "teal"
            pad: Theme.mm(Theme.compact ? 3 : 6)
            width: screen.part

            Title {
                color: Theme.hue("teal")
                font.pixelSize: Theme.heading
                text: qsTr("Questions for your care team")
                width: parent.width
            }
            Repeater {
                model: screen.summary.asks

                CheckLine {
                    height: implicitHeight
                    hue: "teal"
                    symbol: "message-circle-question-mark"
                    width: parent.width
                }
            }
        }
    }
    NotChecked {
        width: screen.inner
        x: Theme.margin
    }
}
