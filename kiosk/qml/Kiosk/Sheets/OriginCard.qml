import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One statement in our words; the first one of a document tells the document before it.
Column {
    id: card

    required property string text
    required property string agreement
    required property string source
    required property string publisher
    required property string reference
    required property bool begins
    readonly property bool differs: agreement === "differ"

    spacing: Theme.tight

    Words {
        Accessible.role: Accessible.Heading
        bottomPadding: Theme.tight
        color: Colours.hue("teal")
        font.bold: true
        lead: true
        leading: Theme.titleLeading
        text: card.differs ? qsTr("Where documents do not agree, what we chose") : qsTr("What we say, and which documents say it")
        visible: card.begins && (card.differs || !Theme.wordsLarge)
        width: card.width
    }
    Words {
        font.bold: true
        lead: true
        leading: Theme.labelLeading
        text: qsTr("It stands in “%1”.").arg(card.source)
        topPadding: card.begins ? 0 : Theme.gap
        visible: card.source !== ""
        width: card.width
    }
    PublisherWords {
        lead: true
        publisher: card.publisher
        visible: card.source !== ""
        width: card.width
    }
    Fact {
        below: true
        down: 0
        height: words.height + Theme.tight * 2
        label: card.text
        width: card.width

        Flow {
            id: words

            // Wide screens have room for what the sources say beside the words; elsewhere it stands below, always.
            readonly property bool wide: Theme.wide
            readonly property real beside: wide && tag.visible ? width - tag.implicitWidth - spacing : width

            spacing: Theme.terse ? Theme.tight : Theme.gap
            width: parent.width
            y: Theme.tight

            Words {
                Accessible.ignored: true
                leading: Theme.labelLeading
                text: card.text
                width: words.beside
            }
            Words {
                id: tag

                color: Colours.softInk
                font.pixelSize: Theme.terse ? Theme.frameText : Theme.body
                leading: Theme.labelLeading
                leftPadding: words.wide ? Theme.gap : 0
                text: card.agreementOf(card.agreement)
                visible: text !== ""
            }
            Words {
                color: Colours.softInk
                leading: Theme.noteLeading
                text: qsTr("It rests on: %1").arg(card.reference)
                visible: card.reference !== ""
                width: words.width
            }
        }
    }

    function agreementOf(agreement: string): string {
        switch (agreement) {
        case "several":
            return qsTr("Several sources");
        case "differ":
            return "";
        case "one":
            return qsTr("One source");
        }
        throw new Error(`no words for the agreement ${agreement}`);
    }
}
