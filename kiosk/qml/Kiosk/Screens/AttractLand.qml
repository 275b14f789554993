import QtQuick
import Kiosk.Bridge
import Kiosk.Land
import Kiosk.Theme

// The land in the morning, behind the words and the ways in; or a drawing of the deck's own in its place.
Item {
    id: land

    required property Kiosk kiosk
    required property AttractWords words
    required property WaysIn ways
    required property bool ready
    // The gate is near, and its path leads up to the start; on a wide screen that stands aside.
    required property bool near
    required property bool aside
    // Where the words and the ways in end, on a wide screen.
    required property real beyond
    // What is left between the words and the ways in.
    required property real rest
    required property real below
    required property real side
    readonly property string scene: kiosk.welcome.scene
    // Where the gate stands: below all words, with its path beside the middle of the start.
    readonly property real gate: Math.max(ways.y + ways.startHeight / 2 - tall * 0.14, words.y + words.height + Theme.mm(6))
    readonly property bool roomy: aside || rest > Theme.mm(12)
    readonly property real titled: Math.max(beyond, words.x + words.titleWidth) + Theme.gap
    // How tall a place is; beside the words its fence is lower than the title.
    readonly property real tall: aside ? Math.min((width - beyond) * 0.67, Theme.mm(144), (ways.y + ways.startHeight / 2 - words.y - words.titleEnd - Theme.gap) / 0.475) : Math.max(Theme.mm(10), Math.min(rest * (near ? 0.8 : 0.7), near ? width * 0.5 : Theme.mm(Theme.landscape ? 50 : 90)))

    component PlainGround: Rectangle {
        color: Colours.paper
        visible: Colours.contrast
    }

    LandView {
        anchors.fill: parent
        calm: land.near && !Colours.contrast
        clear: land.aside ? Qt.size(land.titled, height) : Qt.size(width, land.words.y + land.words.height + Theme.gap)
        feet: land.aside ? land.gate : land.near ? land.ways.y + land.ways.startHeight / 2 - tall * 0.34 : land.ways.y - tall * 0.12 - Theme.mm(Theme.compact ? 2 : 6)
        level: land.near
        lit: [true]
        pans: false
        part: land.aside ? 0.66 : land.near ? 0.5 : 0.385
        places: land.kiosk.welcome.topics.size + 2
        plain: land.aside ? Colours.contrast ? land.titled : land.beyond + Theme.gap : width
        position: land.aside ? -(land.beyond + land.tall * 0.1) / 2 / Math.max(1, width) * seen : land.near ? 0 : (Math.min(seen, places) - 1) / 2
        ready: land.ready && land.scene === "" && land.roomy
        seen: land.near ? Math.max(1, width) * 0.62 / Math.max(1, tall) : Theme.landscape ? places : Math.min(places, 2.6)
        tall: land.tall
    }
    Pale {
        height: land.ways.y
        held: 1 - Theme.mm(4) / Math.max(1, width)
        visible: land.aside && Colours.contrast
        width: land.beyond + Theme.mm(4)
        x: LayoutMirroring.enabled ? land.width - width : 0
    }
    // In high contrast the land is lines: none runs behind the words and the ways in.
    PlainGround {
        height: land.words.y + (land.aside ? land.words.titleEnd : land.words.height + Theme.gap)
        width: land.aside ? land.words.x + land.words.titleWidth : land.width
        x: LayoutMirroring.enabled ? land.width - width : 0
    }
    PlainGround {
        height: land.height - y
        width: land.aside ? land.beyond : land.width
        x: LayoutMirroring.enabled ? land.width - width : 0
        y: land.ways.y - (land.aside ? 0 : Theme.gap)
    }
    Image {
        readonly property real under: land.words.y + land.words.height

        Accessible.ignored: true
        fillMode: Image.PreserveAspectFit
        height: Math.max(0, land.aside ? land.height - under - land.below : land.rest - Theme.gap * 2)
        horizontalAlignment: Image.AlignHCenter
        source: land.ready && land.scene !== "" ? "image://drawing/asset/" + land.scene + "?" + Paints.roles("teal") : ""
        sourceSize: Qt.size(width, height)
        verticalAlignment: Image.AlignBottom
        width: land.aside ? land.width - land.beyond - land.side - Theme.apart : land.width
        x: !land.aside ? 0 : LayoutMirroring.enabled ? land.side : land.width - land.side - width
        y: land.aside ? under : land.ways.y - Math.max(0, land.rest - Theme.gap * 2) - Theme.gap
    }
}
