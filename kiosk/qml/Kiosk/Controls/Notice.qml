import QtQuick
import Kiosk.Theme

// A few words that are all of a screen, in the middle above the land. They need nothing of it: where it can't be shown, they
// stand on bare ground.
Rectangle {
    id: notice

    default property alias content: words.data
    // The place of the land under them, and whether it is lit.
    property int place: 1
    property bool lit: false
    // What else of the screen is taken, at its foot.
    property real below: 0
    // Over the land: how dark it is.
    property color veil: "transparent"
    readonly property alias wordsEnd: words.end
    readonly property real inner: words.width
    readonly property real air: height - below - words.height

    color: Colours.paper

    Loader {
        id: land

        active: notice.veil.a < 1
        anchors.bottomMargin: notice.below
        anchors.fill: parent
        source: "../Land/LandBelow.qml"
    }
    Binding {
        property: "wordsEnd"
        target: land.item
        value: words.end
        when: land.item !== null
    }
    Binding {
        property: "place"
        target: land.item
        value: notice.place
        when: land.item !== null
    }
    Binding {
        property: "on"
        target: land.item
        value: notice.lit
        when: land.item !== null
    }
    Rectangle {
        anchors.fill: parent
        color: notice.veil
        visible: notice.veil.a > 0
    }
    Column {
        id: words

        readonly property real end: y + height

        spacing: Theme.compact ? Theme.tight : Theme.space
        width: parent.width - Theme.margin * 2
        x: Theme.margin
        // Where all of the land has room it stands low, and they high.
        y: notice.air > notice.height * 0.35 ? notice.air * (Theme.landscape ? notice.below > 0 ? 0.12 : 0.2 : 0.34) : Math.max(0, notice.air / 2)
    }
}
