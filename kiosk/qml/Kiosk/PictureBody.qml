pragma ComponentBehavior: Bound
import QtQuick

// A person, and the places where effects may be felt, each with its words beside it.
PictureFrame {
    id: body

    readonly property real figure: Math.min(drawn, (width - pad * 2) * 0.72)
    readonly property var places: ({
            "head": 0.06,
            "eyes": 0.12,
            "heart": 0.35,
            "stomach": 0.48,
            "hands": 0.58,
            "legs": 0.8
        })

    shape: Math.max(Theme.landscape ? 1 : 0.6, list.implicitHeight / Math.max(1, width - pad * 2))

    Image {
        id: person

        Accessible.ignored: true
        anchors.left: parent.left
        fillMode: Image.PreserveAspectFit
        height: body.drawn
        source: width > 0 ? "image://drawing/icon/person-standing?hue=" + Theme.hex(Theme.hue(body.block.hue)) : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        width: parent.width * 0.4
    }
    Column {
        id: list

        anchors.left: person.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        Repeater {
            model: body.block.cards

            Words {
                required property string label

                font.bold: true
                leading: 1.25
                text: label
                width: list.width
            }
        }
    }
}
