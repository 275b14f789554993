import QtQuick

// One person, as head and shoulders.
Item {
    id: person

    required property color colour
    readonly property real size: Math.min(width, height)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: person.colour
        height: width
        radius: width / 2
        width: person.size * 0.3
        y: person.height / 2 - person.size * 0.38
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        color: person.colour
        height: person.size * 0.4
        radius: width * 0.42
        width: person.size * 0.54
        y: person.height / 2 - person.size * 0.03
    }
}
