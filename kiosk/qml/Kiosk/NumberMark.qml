import QtQuick

Rectangle {
    id: mark

    required property color colour
    required property int number

    border.color: Theme.surface
    border.width: Theme.line
    color: colour
    height: width
    radius: width / 2
    width: words.lineHeight * 1.12

    Words {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        color: Theme.filledInk
        font.bold: true
        leading: Theme.titleLeading
        text: mark.number
    }
}
