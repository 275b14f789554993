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
    // The gate is near, and its path leads up to the start. On a wide screen the words and the ways in stand beside it.
    readonly property bool near: !Theme.compact
    readonly property bool aside: near && Theme.landscape
    readonly property real column: aside ? Math.min(Math.max(inner * 0.5, Math.min(inner * 0.56, Theme.mm(132))), Theme.mm(150)) : inner
    readonly property real beyond: side + column
    // Where the words end without the invitation, and what is left down to the ways in.
    readonly property real said: words.y + (purpose.visible ? purpose.y + purpose.height : title.height + title.y)
    readonly property real rest: ways.y - words.y - words.height
    readonly property bool roomy: aside || rest > Theme.mm(12)
    // How tall a place is.
    readonly property real tall: aside ? Math.min((width - beyond) * 0.62, Theme.mm(130)) : Math.max(Theme.mm(10), Math.min(rest * (near ? 0.8 : 0.7), near ? width * 0.5 : Theme.mm(Theme.landscape ? 50 : 90)))

    focus: true

    Component.onCompleted: Theme.byKeys = false

    component PlainGround: Rectangle {
        color: Colours.paper
        visible: Colours.contrast
    }
    component Anywhere: TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        objectName: "anywhere"

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
        calm: attract.near
        feet: attract.near ? ways.y + ways.startHeight / 2 - tall * (attract.aside ? 0.265 : 0.34) : ways.y - tall * 0.12 - Theme.mm(Theme.compact ? 2 : 6)
        level: attract.near
        lit: [true]
        part: attract.aside ? 0.66 : attract.near ? 0.5 : 0.385
        pans: false
        places: attract.kiosk.welcome.topics.size + 2
        plain: attract.aside ? attract.beyond + Theme.gap : width
        position: attract.aside ? -(attract.beyond + attract.tall * 0.55) / 2 / Math.max(1, width) * seen : attract.near ? 0 : (Math.min(seen, places) - 1) / 2
        ready: attract.ready && attract.scene === "" && attract.roomy
        seen: attract.near ? Math.max(1, width) * 0.62 / Math.max(1, tall) : Theme.landscape ? places : Math.min(places, 2.6)
        tall: attract.tall
    }
    Pale {
        height: attract.height
        held: 1 - Theme.mm(26) / Math.max(1, width)
        visible: attract.aside && Colours.contrast
        width: attract.beyond + Theme.mm(26)
        x: LayoutMirroring.enabled ? attract.width - width : 0
    }
    // In high contrast the land is lines: none runs behind the words and the ways in.
    PlainGround {
        height: words.y + (attract.aside ? title.y + title.height : words.height) + Theme.gap
        width: attract.aside ? words.x + title.contentWidth + Theme.gap : attract.width
        x: LayoutMirroring.enabled ? attract.width - width : 0
    }
    PlainGround {
        height: attract.height - y
        visible: Colours.contrast && !attract.aside
        width: attract.width
        y: ways.y - Theme.gap
    }
    Image {
        readonly property real under: words.y + words.height

        Accessible.ignored: true
        fillMode: Image.PreserveAspectFit
        height: Math.max(0, attract.aside ? attract.height - under - attract.below : attract.rest - Theme.gap * 2)
        horizontalAlignment: Image.AlignHCenter
        source: attract.ready && attract.scene !== "" ? "image://drawing/asset/" + attract.scene + "?" + Paints.roles("teal") : ""
        sourceSize: Qt.size(width, height)
        verticalAlignment: Image.AlignBottom
        width: attract.aside ? attract.inner - attract.column - Theme.apart : attract.width
        x: !attract.aside ? 0 : LayoutMirroring.enabled ? attract.side : attract.width - attract.side - width
        y: attract.aside ? under : ways.y - Math.max(0, attract.rest - Theme.gap * 2) - Theme.gap
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
            id: title

            Accessible.role: Accessible.Heading
            font.bold: true
            font.pixelSize: Theme.display
            leading: Theme.titleLeading
            spoken: attract.kiosk.welcome.title
            // On a small wide screen a line more would push the first off it.
            text: Theme.compact && Theme.landscape ? spoken : spoken.replace(": ", ":\n")
            width: attract.aside ? Math.min(parent.width, Math.ceil(implicitWidth)) : parent.width
            x: LayoutMirroring.enabled ? parent.width - width : 0
        }
        Balanced {
            id: purpose

            font.bold: true
            font.pixelSize: Theme.lead
            leading: Theme.labelLeading
            room: attract.aside ? attract.column + Theme.mm(6) : Math.min(words.width, font.pixelSize * 30)
            text: attract.kiosk.welcome.purpose
            visible: text !== ""
            x: LayoutMirroring.enabled ? words.width - width : 0
        }
        Words {
            font.pixelSize: Theme.lead
            leading: Theme.labelLeading
            text: attract.kiosk.welcome.invitation
            // Where there is little room, the start says as much.
            visible: attract.aside ? ways.y - attract.said > lineHeight + Theme.mm(16) : !Theme.compact && !Theme.landscape
            width: parent.width
        }
    }
    WaysIn {
        id: ways

        beside: Theme.landscape && !attract.aside
        kiosk: attract.kiosk
        ready: attract.ready
        room: attract.height - attract.said - attract.below - Theme.mm(attract.aside ? 6 : Theme.compact ? 20 : 66)
        width: attract.column
        x: LayoutMirroring.enabled ? attract.width - attract.side - width : attract.side
        y: attract.height - height - attract.below
    }
}
