import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A card of a grid: one to read, or one that a touch turns over.
Loader {
    id: card

    required property int index
    required property string icon
    required property string label
    required property string more
    required property string touch
    required property int number
    required property Kiosk kiosk
    required property string hue
    required property int opened
    readonly property bool whole: true
    readonly property real edge: Theme.gap
    readonly property bool open: number >= 0 && opened === number
    // Where the back of a card would not fit the screen, its sentence is in sight from the start.
    readonly property bool turns: touch !== "" && !Theme.terse
    property bool flat: false
    // Where it stands among the others: see Fact.
    property bool below: false
    property bool after: false
    property real down: Theme.gap
    property real across: Theme.gap
    property real beyond: 0
    property bool roomy: false
    property int letters: Theme.body
    property real reach: front
    property real front: implicitHeight

    Component.onCompleted: load()
    // Before it is complete nothing is handed on at once.
    onTurnsChanged: if (item !== null)
        load()

    function load(): void {
        Handed.card.card = card;
        setSource(turns ? "TouchCard.qml" : "IconCard.qml", Handed.card);
        Handed.card.card = null;
    }
}
