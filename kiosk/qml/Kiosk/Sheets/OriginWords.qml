import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a document says, in our words, and how many others say so.
Fact {
    id: statement

    required property string agreement
    required property string reference
    required property real pad
    // Nothing else of its document stands below.
    required property bool ends
    // Where its words begin.
    required property real start

    height: words.height + statement.pad * 1.5

    Rectangle {
        anchors.fill: parent
        border.width: 0
        bottomLeftRadius: statement.ends ? Theme.corner : 0
        bottomRightRadius: bottomLeftRadius
        color: Colours.surface
    }
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
        anchors.leftMargin: statement.start
        anchors.right: parent.right
        anchors.rightMargin: statement.pad
        spacing: Theme.terse ? Theme.tight : Theme.gap
        y: statement.pad * 0.75

        Words {
            Accessible.ignored: true
            leading: Theme.labelLeading
            text: statement.label
            width: words.beside
        }
        Item {
            id: tag

            height: told.implicitHeight
            visible: told.text !== ""
            width: told.implicitWidth + Theme.gap * 2

            Rectangle {
                anchors.fill: parent
                border.width: 0
                color: Colours.tint("teal")
                radius: Theme.corner / 2
            }
            Words {
                id: told

                anchors.horizontalCenter: parent.horizontalCenter
                color: Colours.hue("teal")
                font.pixelSize: Theme.frameText
                leading: Theme.labelLeading
                text: statement.agreementOf(statement.agreement)
            }
        }
        Words {
            color: Colours.softInk
            leading: Theme.noteLeading
            text: qsTr("It rests on: %1").arg(statement.reference)
            visible: statement.reference !== ""
            width: words.width
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
