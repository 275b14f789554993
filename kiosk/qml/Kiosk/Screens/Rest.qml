import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The last look of a visit: the land at rest. Nothing here asks for anything.
Item {
    id: rest

    required property Kiosk kiosk
    required property FramedScreen screen

    PlaceOfRest {
        allLit: true
        kiosk: rest.kiosk
        screen: rest.screen
        wordsEnd: words.y + words.height
    }
    Column {
        id: words

        spacing: Theme.tight
        width: rest.width - Theme.margin * 2
        x: Theme.margin
        y: Theme.wordsLarge || Theme.compact ? 0 : rest.height * (Theme.landscape ? 0.04 : 0.13)

        Title {
            horizontalAlignment: Text.AlignHCenter
            most: Theme.wordsLarge || Theme.compact ? Theme.title : Theme.display
            room: width
            text: qsTr("Take good care")
            width: parent.width
        }
        Balanced {
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Theme.wordsLarge ? Theme.body : Theme.lead
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            room: words.width
            text: qsTr("Your questions are with you. Ask your team.")
        }
    }
}
