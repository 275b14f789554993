import QtQuick
import Kiosk.Bridge

FlowScreen {
    id: opening

    required property Kiosk kiosk
    readonly property int screenfulsBefore: 1

    screenful: kiosk.screenful
    settle: 0.42
    spacing: Theme.space

    Panel {
        id: card

        hue: "teal"
        width: Math.min(opening.width - Theme.margin * 2, Theme.words(7.4) * 34)
        x: (opening.width - width) / 2

        Icon {
            readonly property bool whole: true

            colour: Theme.hue("teal")
            size: Theme.mm(16) * Theme.shrink
            symbol: "list-checks"
        }
        Title {
            text: opening.kiosk.welcome.checkTitle
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.lead
            text: opening.kiosk.welcome.checkOpening
            width: parent.width
        }
        Words {
            text: qsTr("There are no marks. Each answer explains itself.")
            width: parent.width
        }
    }
}
