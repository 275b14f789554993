import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

FlowScreen {
    id: opening

    required property Kiosk kiosk

    screenful: kiosk.screenful
    settle: 0.45
    spacing: Theme.space

    Notice {
        id: card

        height: implicitHeight
        symbol: "list-checks"
        width: opening.width - Theme.margin * 2
        x: Theme.margin

        Title {
            horizontalAlignment: card.align
            text: opening.kiosk.welcome.checkTitle
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.lead
            horizontalAlignment: card.align
            text: opening.kiosk.welcome.checkOpening
            width: parent.width
        }
        Words {
            horizontalAlignment: card.align
            text: qsTr("There is no score. Each answer explains itself.")
            width: parent.width
        }
        PushButton {
            readonly property bool whole: true

            height: implicitHeight
            label: qsTr("Skip the questions")
            symbol: "list-checks"
            width: Math.min(Math.max(implicitWidth, Theme.mainWidth), parent.width)
            x: card.start(width)

            onActivated: opening.kiosk.actions.skipCheck()
        }
    }
}
