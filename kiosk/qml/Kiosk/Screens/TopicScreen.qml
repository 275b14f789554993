import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A topic opens with its own place on the land.
FramedScreen {
    id: screen

    required property Kiosk kiosk
    readonly property TopicView topic: kiosk.topic
    readonly property string pages: topic.pages === 1 ? qsTr("1 page") : qsTr("%1 pages").arg(topic.pages)
    readonly property string minutes: topic.minutes === 1 ? qsTr("about 1 minute") : qsTr("about %1 minutes").arg(topic.minutes)

    Column {
        anchors.left: parent.left
        anchors.margins: Theme.margin
        anchors.right: parent.right
        spacing: Theme.space

        Title {
            text: screen.topic.title
            width: parent.width
        }
        Words {
            font.pixelSize: Theme.lead
            text: screen.topic.summary
            width: parent.width
        }
        Words {
            color: Colours.softInk
            text: qsTr("%1, %2", "how many pages, and how long they take").arg(screen.pages).arg(screen.minutes)
            width: parent.width
        }
    }
}
