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

    MenuHead {
        minutes: menu.minutes[menu.minutes.length - 1]
        width: menu.width - x * 2
        x: Theme.margin
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
    CheckCard {
        kiosk: menu.kiosk
        width: menu.width - x * 2
        x: Theme.margin
    }
    NotChecked {
        review: menu.kiosk.review
        width: menu.width - x * 2
        x: Theme.margin
    }
}
