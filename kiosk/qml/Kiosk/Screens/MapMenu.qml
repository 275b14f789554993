pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Theme

// The menu as a map: the topics' places on the land, and their labels under them, or one under the other.
Item {
    id: map

    required property Kiosk kiosk
    readonly property list<int> minutes: kiosk.welcome.minutes
    readonly property int topics: kiosk.welcome.topics.size
    readonly property bool across: Theme.landscape
    readonly property int rows: across ? 1 : topics
    readonly property real inner: width - Theme.margin * 2
    readonly property real between: across ? Theme.mm(5.2) : Theme.gap
    readonly property real step: (inner + between) / Math.max(1, topics)
    // What is left for the places, with the labels whole or brief.
    readonly property real rest: height - head.height - ways.height - Theme.space * 1.6 - Theme.gap * rows
    readonly property real least: Theme.mm(13)
    readonly property bool told: rest - tallest(card => card.full) * rows >= Theme.mm(24)
    readonly property real label: tallest(card => told ? card.full : card.bare)
    readonly property bool fits: topics <= (across ? 5 : 6) && rest - label * rows >= least
    readonly property real tall: Math.max(least, Math.min((rest - label * rows) / (across ? 1.12 : 1), Theme.mm(across ? 46 : 64)))
    // The places stand over the labels, and where these are side by side the way passes between.
    readonly property real before: across ? 0.1 : 0
    readonly property real feet: labels.y - tall * (across ? 0.19 : 0.035)
    property int changes: 0

    function tallest(of: var): real {
        let most = 0;
        for (let number = 0; number < cards.count && changes >= 0; number++) {
            const card = cards.itemAt(number) as TopicCard;
            most = Math.max(most, card === null ? 0 : of(card));
        }
        return most;
    }

    MenuHead {
        id: head

        minutes: map.minutes[map.minutes.length - 1]
        width: map.inner
        x: Theme.margin
    }
    Item {
        id: labels

        height: (map.label + Theme.gap) * map.rows - Theme.gap
        width: parent.width
        y: ways.y - Theme.space - height

        Repeater {
            id: cards

            model: map.kiosk.welcome.topics

            onItemAdded: map.changes += 1
            onItemRemoved: map.changes += 1

            TopicCard {
                required property string topic
                readonly property real middle: Theme.margin - map.between / 2 + (index + 0.5) * map.step

                height: map.label
                minutes: map.minutes[index]
                pictured: !map.across
                places: map.kiosk.frame.places
                told: map.told
                width: map.across ? Math.min(map.step - map.between, Theme.mm(98)) : map.inner
                x: !map.across ? Theme.margin : (map.LayoutMirroring.enabled ? map.width - middle : middle) - width / 2
                y: map.across ? 0 : index * (map.label + Theme.gap)

                onActivated: map.kiosk.actions.chooseTopic(topic)
            }
        }
    }
    MenuWays {
        id: ways

        beside: true
        kiosk: map.kiosk
        width: map.inner
        x: Theme.margin
        y: map.height - height - Theme.space * 0.6
    }
}
