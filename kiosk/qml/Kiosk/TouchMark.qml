import QtQuick

// Where a finger goes: a dot in a ring.
Rectangle {
    id: mark

    property real size: Theme.mm(10)
    property color colour: Theme.hue("teal")

    border.color: colour
    border.width: Theme.line * 1.6
    color: "transparent"
    height: size
    radius: size / 2
    width: size

    Rectangle {
        anchors.centerIn: parent
        color: mark.colour
        height: width
        radius: width / 2
        width: mark.size * 0.46
    }
}
