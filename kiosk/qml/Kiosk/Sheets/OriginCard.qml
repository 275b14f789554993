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
    readonly property bool differs: agreement === "differ"
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 5)
    readonly property real sign: Theme.terse ? 0 : Theme.sign(13) + Theme.gap

    component Ground: Rectangle {
        anchors.fill: parent
        color: Colours.surface
        z: -1
    }

    Words {
        Accessible.role: Accessible.Heading
        bottomPadding: Theme.gap
        color: Colours.hue("teal")
        font.bold: true
        lead: true
        leading: Theme.titleLeading
        text: card.differs ? qsTr("Where documents do not agree, what we chose") : qsTr("What we say, and which documents say it")
        topPadding: card.index > 0 ? Theme.space : 0
        visible: card.begins && (card.differs || !Theme.wordsLarge)
        width: card.width
    }
    Item {
        height: Theme.gap
        visible: card.source !== "" && !card.begins
        width: card.width
    }
    Item {
        readonly property bool lead: true
        readonly property bool whole: true

        height: Math.max(titles.height, sign.visible ? sign.height : 0) + card.pad + Theme.tight * 1.5
        visible: card.source !== ""
        width: card.width

        Ground {}
        Rectangle {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: card.pad
            color: Colours.tint("teal")
            height: width
            radius: width / 2
            visible: card.sign > 0
            width: Theme.sign(13)
            y: card.pad

            Icon {
                anchors.centerIn: parent
                colour: Colours.hue("teal")
                size: parent.width * 0.56
                symbol: "file-text"
            }
        }
        Column {
            id: titles

            anchors.left: parent.left
            anchors.leftMargin: card.pad + card.sign
            anchors.right: parent.right
            anchors.rightMargin: card.pad
            y: card.pad

            Words {
                font.bold: true
                font.pixelSize: Theme.heading
                leading: Theme.titleLeading
                spoken: qsTr("It stands in “%1”.").arg(card.source)
                text: card.source
                width: parent.width
            }
            PublisherWords {
                publisher: card.publisher
                width: parent.width
            }
        }
    }
    Fact {
        height: words.height + card.pad * 1.5
        label: card.text
        width: card.width

        Ground {}
        Rectangle {
            color: Colours.divider
            height: Theme.hair
            width: words.width
            x: words.x
        }
        Flow {
            id: words

            // Wide screens have room for what the sources say beside the words; elsewhere it stands below, always.
            readonly property bool wide: Theme.wide
            readonly property real beside: wide && tag.visible ? width - tag.width - spacing : width

            anchors.left: parent.left
            anchors.leftMargin: card.pad + card.sign
            anchors.right: parent.right
            anchors.rightMargin: card.pad
            spacing: Theme.terse ? Theme.tight : Theme.gap
            y: card.pad * 0.75

            Words {
                Accessible.ignored: true
                leading: Theme.labelLeading
                text: card.text
                width: words.beside
            }
            Item {
                id: tag

                height: told.implicitHeight
                visible: told.text !== ""
                width: told.implicitWidth + Theme.gap * 2

                Rectangle {
                    anchors.fill: parent
                    color: Colours.tint("teal")
                }
                Words {
                    id: told

                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Colours.hue("teal")
                    font.pixelSize: Theme.frameText
                    leading: Theme.labelLeading
                    text: card.agreementOf(card.agreement)
                }
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
