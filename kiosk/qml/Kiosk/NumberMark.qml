import QtQuick

Rectangle {
    id: mark

    required property color colour
    required property int number
    property color ink: Theme.filledInk

    border.color: ink
    border.width: Theme.line
    color: colour
    height: width
    radius: width / 2
    width: words.lineHeight * 1.12

    Words {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        color: mark.ink
        font.bold: true
        leading: Theme.titleLeading
        text: mark.number
    }
}
