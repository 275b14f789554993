import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Below every screen, for the whole of a demo, so that it covers nothing and nothing moves when it is taken over.
Rectangle {
    id: strip

    required property Demo demo
    required property ShownScreen shown

    color: Colours.night
    height: Math.ceil(words.height + Theme.tight)

    Binding {
        property: "screenfuls"
        target: strip.demo
        value: strip.shown.screenfuls
    }
    Words {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Colours.softNightInk
        font.pixelSize: Theme.small
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: strip.demo.plays ? qsTr("This is a demo. Touch the screen to take over.") : qsTr("Your turn. The demo starts again when you leave.")
        width: parent.width
    }
}
