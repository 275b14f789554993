import QtQuick

// A card of a grid: one to read, or one that a touch turns over.
Loader {
    id: card

    required property int index
    required property string icon
    required property string label
    required property string more
    required property string touch
    required property int number
    required property BlockView block
    readonly property string hue: block.hue
    readonly property bool whole: true
    readonly property bool open: number >= 0 && block.opened === number
    property bool flat: false
    property real reach: implicitHeight

    Component.onCompleted: setSource(touch === "" ? "IconCard.qml" : "TouchCard.qml", {
        "card": card
    })
}
