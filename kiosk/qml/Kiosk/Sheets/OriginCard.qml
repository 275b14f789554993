import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One statement; the first of a document tells the document before it.
Column {
    id: card

    required property string text
    required property string agreement
    required property string source
    required property string publisher
    required property string reference

    spacing: Theme.tight

    Words {
        Accessible.role: Accessible.Heading
        color: Theme.hue("teal")
        font.bold: true
        lead: true
        leading: Theme.titleLeading
        text: card.source
        visible: text !== ""
        width: card.width
    }
    PublisherWords {
        publisher: card.publisher
        visible: card.source !== ""
        width: card.width
    }
    Item {
        readonly property bool whole: true
        readonly property real edge: Theme.tight

        height: words.height + Theme.tight * 2
        width: card.width

        Rectangle {
            anchors.fill: parent
            border.color: Theme.contrast ? Theme.ink : Theme.divider
            border.width: Theme.line
            color: Theme.surface
            radius: Theme.corner
        }
        Flow {
            id: words

            // Wide screens have room for what the sources say beside the words; elsewhere it stands below, always.
            readonly property bool wide: Theme.landscape && !Theme.compact && Theme.textScale < 1.3
            readonly property real beside: wide ? width - tag.implicitWidth - spacing : width

            spacing: Theme.terse ? Theme.tight : Theme.gap
            width: parent.width - Theme.gap * 3
            x: Theme.gap * 1.5
            y: Theme.tight

            Words {
                leading: 1.25
                text: card.text
                width: words.beside
            }
            Words {
                id: tag

                color: Theme.softInk
                font.bold: true
                font.pixelSize: Theme.terse ? Theme.frameText : Theme.body
                leading: 1.25
                leftPadding: words.wide ? Theme.gap : 0
                text: card.agreementOf(card.agreement)
            }
            Words {
                color: Theme.softInk
                leading: 1.3
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
            return qsTr("Sources differ");
        default:
            return qsTr("One source");
        }
    }
}
