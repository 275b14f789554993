pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

FlowScreen {
    id: menu

    required property Kiosk kiosk
    readonly property list<int> minutes: kiosk.welcome.minutes
    readonly property int columns: Theme.paired ? 2 : 1

    screenful: kiosk.screenful
    spacing: Theme.wordsLarger ? Theme.gap : Theme.space
    stretched: Math.min(slack, Theme.mm(Theme.landscape ? 30 : 90))

    Column {
        readonly property bool whole: true
        readonly property bool lead: true

        width: menu.width - x * 2
        x: Theme.margin

        MenuHead {
            minutes: menu.minutes[menu.minutes.length - 1]
            width: parent.width
        }
        Words {
            color: Colours.softInk
            leading: Theme.labelLeading
            text: menu.kiosk.welcome.purpose
            visible: text !== ""
            width: parent.width
        }
    }
    Tiles {
        id: grid

        cards: cards
        columnSpacing: menu.spacing
        columns: menu.columns
        rowSpacing: menu.spacing
        stretch: menu.stretched
        width: menu.width - x * 2
        x: Theme.margin

        Repeater {
            id: cards

            model: menu.kiosk.welcome.topics

            TopicCard {
                required property string topic

                height: grid.heightOf(index)
                minutes: menu.minutes[index]
                width: grid.cardWidth

                onActivated: menu.kiosk.actions.chooseTopic(topic)
            }
        }
    }
    Grid {
        id: ways

        readonly property bool two: menu.kiosk.welcome.tellsAbout && menu.columns === 2
        readonly property real inner: menu.width - x * 2

        columns: menu.columns
        spacing: menu.spacing
        x: Theme.margin

        WayCard {
            id: check

            brief: ways.two
            height: Math.max(implicitHeight, ways.two ? about.implicitHeight : 0)
            label: menu.kiosk.welcome.checkTitle
            more: menu.kiosk.welcome.checkSummary
            symbol: "list-checks"
            width: ways.two ? (ways.inner - ways.spacing) * 0.64 : ways.inner

            onActivated: menu.kiosk.actions.openCheck()
        }
        WayCard {
            id: about

            height: ways.two ? check.height : implicitHeight
            label: qsTr("About this guide")
            more: ""
            symbol: "book-open"
            visible: menu.kiosk.welcome.tellsAbout
            width: ways.two ? ways.inner - ways.spacing - check.width : ways.inner

            onActivated: menu.kiosk.actions.openAbout()
        }
    }
}
