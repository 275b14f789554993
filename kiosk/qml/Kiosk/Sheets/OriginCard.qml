import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One statement in our words; the last one of a document tells the document after it.
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
        color: Colours.hue("teal")
        font.bold: true
        lead: true
        leading: Theme.titleLeading
        text: card.differs ? qsTr("Where documents do not agree, what we chose") : qsTr("What we say, and which documents say it")
        visible: card.begins
        width: card.width
    }
    Item {
        readonly property bool whole: true
        readonly property real edge: Theme.tight

        height: words.height + Theme.tight * 2
        width: card.width

        Rectangle {
            anchors.fill: parent
            border.color: Colours.contrast ? Colours.ink : Colours.divider
            border.width: Theme.line
            color: Colours.surface
            radius: Theme.corner
        }
        Flow {
            id: words

            // Wide screens have room for what the sources say beside the words; elsewhere it stands below, always.
            readonly property bool wide: Theme.wide
            readonly property real beside: wide && tag.visible ? width - tag.implicitWidth - spacing : width

            spacing: Theme.terse ? Theme.tight : Theme.gap
            width: parent.width - Theme.gap * 3
            x: Theme.gap * 1.5
            y: Theme.tight

            Words {
                leading: Theme.labelLeading
                text: card.text
                width: words.beside
            }
            Words {
                id: tag

                color: Colours.softInk
                font.bold: true
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
    Words {
        color: Colours.softInk
        leading: Theme.labelLeading
        text: qsTr("It stands in “%1”.").arg(card.source)
        visible: card.source !== ""
        width: card.width
    }
    PublisherWords {
        publisher: card.publisher
        visible: card.source !== ""
        width: card.width
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
