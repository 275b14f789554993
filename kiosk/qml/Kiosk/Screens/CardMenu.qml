pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

// The menu where the land has no room: a card for each topic, with its place.
FlowScreen {
    id: menu

    required property Kiosk kiosk
    readonly property list<int> minutes: kiosk.welcome.minutes
    // Where larger words let all topics stand on one screen only without it, the title says enough.
    readonly property bool told: !Theme.compact && !(Theme.landscape ? Theme.wordsLarger : Theme.wordsLarge)

    spacing: Theme.wordsLarger ? Theme.gap : Theme.space
    stretched: Math.min(slack, Theme.mm(Theme.landscape ? 30 : 90))

    MenuHead {
        readonly property bool whole: true
        readonly property bool lead: true

        minutes: menu.minutes[menu.minutes.length - 1]
        width: menu.width - x * 2
        x: Theme.margin
    }
    Tiles {
        id: grid

        cards: cards
        columnSpacing: menu.spacing
        columns: Theme.paired ? 2 : 1
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
                pictured: true
                places: menu.kiosk.frame.places
                told: menu.told
                width: grid.cardWidth

                onActivated: menu.kiosk.actions.chooseTopic(topic)
            }
        }
    }
    MenuWays {
        beside: Theme.paired
        kiosk: menu.kiosk
        width: menu.width - x * 2
        x: Theme.margin
    }
}
