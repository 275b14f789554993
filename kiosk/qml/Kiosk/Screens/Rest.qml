import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Land
import Kiosk.Theme

// The last look of a visit: the land at rest. Nothing here asks for anything.
Item {
    id: rest

    required property Kiosk kiosk

    Rectangle {
        anchors.fill: parent
        color: Hours.high(land.position, land.places)
    }
    Land {
        id: land

        // Of its height so much is sky, in which the words stand.
        readonly property real high: 0.26

        height: rest.height - y
        lit: Array.from({
            length: places
        }, () => true)
        places: rest.kiosk.frame.places
        position: places - 1
        width: rest.width
        y: Math.max(0, (words.y + words.height - rest.height * high) / (1 - high))
    }
    Column {
        id: words

        spacing: Theme.tight
        width: rest.width - Theme.margin * 2
        x: Theme.margin
        y: Theme.space * 2

        Title {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Take good care")
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.wordsLarge ? Theme.body : Theme.lead
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            text: qsTr("Your questions are with you. Ask your team.")
            width: parent.width
        }
    }
}
