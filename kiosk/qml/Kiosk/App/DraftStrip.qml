import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Above every screen of a draft, so that it covers nothing and is in every picture of it.
Rectangle {
    id: strip

    color: Colours.hue("red")
    height: Math.ceil(words.height + Theme.tight)

    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Colours.filledInk
        font.bold: true
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: qsTr("Draft. Not for patients yet.")
        width: parent.width
    }
}
