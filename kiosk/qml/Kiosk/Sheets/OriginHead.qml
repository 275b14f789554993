import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A document: its title, and who wrote it.
Item {
    id: document

    required property string source
    required property string publisher
    required property real pad
    // How much room its sign takes; none, where there is none.
    required property real sign
    readonly property bool lead: true
    readonly property bool whole: true

    height: Math.max(titles.height, disc.visible ? disc.height : 0) + document.pad + Theme.tight * 1.5

    Rectangle {
        anchors.fill: parent
        border.width: 0
        color: Colours.surface
        topLeftRadius: Theme.corner
        topRightRadius: Theme.corner
    }
    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: document.pad
        color: Colours.tint("teal")
        height: width
        radius: width / 2
        visible: document.sign > 0
        width: Theme.sign(13)
        y: document.pad

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
        anchors.leftMargin: document.pad + document.sign
        anchors.right: parent.right
        anchors.rightMargin: document.pad
        y: document.pad

        Words {
            font.bold: true
            font.pixelSize: Theme.heading
            leading: Theme.titleLeading
            spoken: qsTr("It stands in “%1”.").arg(document.source)
            text: document.source
            width: parent.width
        }
        PublisherWords {
            publisher: document.publisher
            width: parent.width
        }
    }
}
