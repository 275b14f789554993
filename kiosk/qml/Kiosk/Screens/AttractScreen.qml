pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Land
import Kiosk.Theme

// Who waits meets the land in the morning, what this is about and for whom, and ways in: a touch anywhere starts, one on
// a question opens the page that answers it.
FocusScope {
    id: attract

    required property Kiosk kiosk
    readonly property bool ready: kiosk.warmUp.screens > 0
    readonly property string scene: kiosk.welcome.scene
    readonly property real side: Theme.margin * (Theme.compact ? 1.5 : 1.6)
    readonly property real inner: width - side * 2
    readonly property real below: Theme.mm(Theme.compact ? 3 : 9)
    // Between the words and the ways in.
    readonly property real rest: ways.y - words.y - words.height

    focus: true

    Component.onCompleted: Theme.byKeys = false

    component Anywhere: TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onPressedChanged: Theme.byKeys = false
        onTapped: attract.kiosk.actions.begin()
    }

    Anywhere {
        acceptedDevices: PointerDevice.TouchScreen
    }
    Anywhere {
        acceptedDevices: PointerDevice.AllDevices & ~PointerDevice.TouchScreen
    }
    LandView {
        anchors.fill: parent
        feet: ways.y - tall * 0.12 - Theme.mm(Theme.compact ? 2 : 6)
        lit: [true]
        pans: false
        places: attract.kiosk.welcome.topics.size + 2
        position: (Math.min(seen, places) - 1) / 2
        ready: attract.ready && attract.scene === "" && attract.rest > Theme.mm(12)
        seen: Theme.landscape ? places : Math.min(places, 2.6)
        tall: Math.max(Theme.mm(10), Math.min(attract.rest * 0.7, Theme.mm(Theme.landscape ? 50 : 90)))
    }
    Image {
        Accessible.ignored: true
        fillMode: Image.PreserveAspectFit
        height: Math.max(0, attract.rest - Theme.gap * 2)
        horizontalAlignment: Image.AlignHCenter
        source: attract.ready && attract.scene !== "" ? "image://drawing/asset/" + attract.scene + "?" + Paints.roles("teal") : ""
        sourceSize: Qt.size(width, height)
        verticalAlignment: Image.AlignBottom
        width: attract.width
        y: ways.y - height - Theme.gap
    }
    Column {
        id: words

        spacing: Theme.mm(Theme.compact ? 1.5 : 3)
        width: attract.inner
        x: attract.side
        y: Theme.mm(Theme.compact ? 2 : 6)

        Languages {
            id: languages

            kiosk: attract.kiosk
            width: parent.width
        }
        Words {
            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.display
            leading: Theme.titleLeading
            spoken: attract.kiosk.welcome.title
            // On a small wide screen a line more would push the first off it.
            text: Theme.compact && Theme.landscape ? spoken : spoken.replace(": ", ":\n")
            width: parent.width
        }
        Balanced {
            font.bold: true
            font.pixelSize: Theme.lead
            leading: Theme.labelLeading
            room: Math.min(words.width, font.pixelSize * 30)
            text: attract.kiosk.welcome.purpose
            visible: text !== ""
        }
        Words {
            font.pixelSize: Theme.lead
            leading: Theme.labelLeading
            text: attract.kiosk.welcome.invitation
            // Where the land has little room, the start says as much.
            visible: !Theme.compact && !Theme.landscape
            width: parent.width
        }
    }
    WaysIn {
        id: ways

        kiosk: attract.kiosk
        ready: attract.ready
        room: attract.height - words.y - words.height - attract.below - Theme.mm(Theme.compact ? 20 : Theme.landscape ? 34 : 50)
        width: attract.inner
        x: attract.side
        y: attract.height - height - attract.below
    }
}
