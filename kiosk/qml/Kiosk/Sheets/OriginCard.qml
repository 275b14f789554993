import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One statement in our words, on white as a document is; the first one of a document tells the document before it.
Column {
    id: card

    required property int index
    required property string text
    required property string agreement
    required property string source
    required property string publisher
    required property string reference
    required property bool begins
    required property bool ends
    readonly property bool differs: agreement === "differ"
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 5)
    readonly property real sign: Theme.terse ? 0 : Theme.sign(13) + Theme.gap

    Words {
        Accessible.role: Accessible.Heading
        bottomPadding: Theme.gap
        color: Colours.hue("teal")
        font.bold: true
        lead: true
        leading: Theme.titleLeading
        text: card.differs ? qsTr("Where documents do not agree, what we chose") : qsTr("What we say, and which documents say it")
        topPadding: card.index > 0 ? (Theme.terse ? Theme.tight : Theme.space) : 0
        visible: card.begins && (card.differs || !Theme.wordsLarge)
        width: card.width
    }
    Item {
        height: Theme.gap
        visible: card.source !== "" && !card.begins
        width: card.width
    }
    OriginHead {
        pad: card.pad
        publisher: card.publisher
        sign: card.sign
        source: card.source
        visible: source !== ""
        width: card.width
    }
    OriginWords {
        agreement: card.agreement
        ends: card.ends
        label: card.text
        pad: card.pad
        reference: card.reference
        start: card.pad + card.sign
        width: card.width
    }
}
