pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

// What went well, which pages are worth another look, and what to ask. No marks.
FlowScreen {
    id: screen

    required property Kiosk kiosk
    readonly property SummaryView summary: kiosk.summary
    readonly property int columns: Theme.paired ? 2 : 1
    readonly property real inner: width - Theme.margin * 2
    readonly property real part: (inner - Theme.gap * (columns - 1)) / columns

    screenful: summary.screenful

    Title {
        text: qsTr("Thank you for taking the time")
        width: screen.inner
        x: Theme.margin
    }
    Title {
        most: Theme.heading
        text: qsTr("Worth another look")
        visible: screen.summary.again.size > 0
        width: screen.inner
        x: Theme.margin
    }
    Tiles {
        id: again

        cards: pages
        columns: screen.columns
        visible: screen.summary.again.size > 0
        width: screen.inner
        x: Theme.margin

        Repeater {
            id: pages

            model: screen.summary.again

            PageButton {
                height: again.heightOf(index)
                kiosk: screen.kiosk
                width: again.cardWidth
            }
        }
    }
    Title {
        most: Theme.heading
        text: qsTr("This went well")
        visible: screen.summary.well.size > 0
        width: screen.inner
        x: Theme.margin
    }
    Grid {
        columns: screen.columns
        spacing: Theme.gap
        visible: screen.summary.well.size > 0
        width: screen.inner
        x: Theme.margin

        Repeater {
            model: screen.summary.well

            CheckLine {
                required property string title

                height: implicitHeight
                label: title
                width: screen.part
            }
        }
    }
    AskHead {
        width: screen.inner
        x: Theme.margin
    }
    Tiles {
        id: asks

        cards: cards
        columns: screen.columns
        width: screen.inner
        x: Theme.margin

        Repeater {
            id: cards

            model: screen.summary.asks

            PickCard {
                height: asks.heightOf(index)
                hue: "teal"
                lead: index >= cards.count - screen.columns
                kiosk: screen.kiosk
                width: asks.cardWidth
            }
        }
    }
    Title {
        color: Colours.hue("teal")
        most: Theme.heading
        text: qsTr("What matters to me")
        visible: screen.summary.matters.size > 0
        width: screen.inner
        x: Theme.margin
    }
    Grid {
        columns: screen.columns
        spacing: Theme.gap
        visible: screen.summary.matters.size > 0
        width: screen.inner
        x: Theme.margin

        Repeater {
            model: screen.summary.matters

            CheckLine {
                required property int number

                height: implicitHeight
                hue: "teal"
                symbol: "square-check"
                width: screen.part
            }
        }
    }
    TakeRow {
        // "I'm done", which ends the visit, stands below the last screenful.
        foot: Theme.compact ? 0 : Math.max(0, Theme.apart - Theme.gap - pad)
        kiosk: screen.kiosk
        width: screen.inner
        x: Theme.margin
    }
}
