import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Land
import Kiosk.Theme

// A topic opens with its own place on the land, lit because you are there; from one topic to the next the land goes by.
FramedScreen {
    id: screen

    required property Kiosk kiosk
    readonly property TopicView topic: kiosk.topic
    readonly property string pages: topic.pages === 1 ? qsTr("1 page") : qsTr("%1 pages").arg(topic.pages)
    readonly property string minutes: topic.minutes === 1 ? qsTr("about 1 minute") : qsTr("about %1 minutes").arg(topic.minutes)
    readonly property bool moving: pan.running
    readonly property real ground: behindTop + height
    readonly property real floor: ground - Math.min(Theme.mm(22), height * 0.12)
    // For the place, under the words.
    readonly property real room: floor - behindTop - words.y - words.height - Theme.space

    Component.onCompleted: arrive()

    function arrive(): void {
        pan.stop();
        view.position = topic.cameFrom + 1;
        if (Theme.still || topic.cameFrom === topic.number)
            view.position = topic.number + 1;
        else
            pan.start();
    }

    Connections {
        function onChanged(): void {
            screen.arrive();
        }

        target: screen.topic
    }
    NumberAnimation {
        id: pan

        duration: Motion.pan
        easing.type: Easing.InOutQuad
        property: "position"
        target: view
        to: screen.topic.number + 1
    }
    LandView {
        id: view

        feet: screen.floor
        height: screen.ground + screen.behindFoot
        lit: Array.from({
            length: places
        }, (_, place) => place === screen.topic.number + 1 || (screen.kiosk.welcome.lit[place - 1] ?? false))
        places: screen.kiosk.frame.places
        ready: screen.room >= Theme.mm(14)
        seen: Theme.landscape ? 3 : 1.3
        // A topic ends, and the next may open.
        soon: screen.kiosk.frame.total > 0 && screen.kiosk.frame.number === screen.kiosk.frame.total
        tall: Math.max(Theme.mm(14), Math.min(screen.room, Theme.mm(Theme.landscape ? 72 : 110)))
        width: screen.width
        y: -screen.behindTop
    }
    Column {
        id: words

        spacing: Theme.tight
        width: parent.width - Theme.margin * 2
        x: Theme.margin
        y: Theme.wordsLarge || Theme.compact ? 0 : parent.height * (Theme.landscape ? 0.04 : 0.2)

        Title {
            horizontalAlignment: Text.AlignHCenter
            most: Theme.wordsLarge || Theme.compact ? Theme.title : Theme.display
            room: width
            text: screen.topic.title
            width: parent.width
        }
        Balanced {
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            room: words.width
            text: screen.topic.summary
            visible: !Theme.wordsHuge && !Theme.terse
        }
        Balanced {
            anchors.horizontalCenter: parent.horizontalCenter
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            room: words.width
            text: qsTr("%1, %2", "how many pages, and how long they take").arg(screen.pages).arg(screen.minutes)
        }
    }
}
