pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

FlowScreen {
    id: menu

    required property Kiosk kiosk
    readonly property int screenfulsBefore: 1
    readonly property int columns: Theme.landscape && Theme.textScale < 1.6 && !Theme.compact ? 2 : 1

    spacing: Theme.space

    Title {
        text: qsTr("What would you like to know?")
        width: menu.width - x * 2
        x: Theme.margin
    }
    Grid {
        columnSpacing: Theme.space
        columns: menu.columns
        rowSpacing: Theme.space
        width: menu.width - x * 2
        x: Theme.margin

        Repeater {
            model: menu.kiosk.welcome.topics

            TopicCard {
                required property string topic

                width: (parent.width - Theme.space * (menu.columns - 1)) / menu.columns

                onActivated: menu.kiosk.chooseTopic(topic)
            }
        }
    }
    CheckCard {
        kiosk: menu.kiosk
        width: menu.width - x * 2
        x: Theme.margin
    }
    NotChecked {
        width: menu.width - x * 2
        x: Theme.margin
    }
}
