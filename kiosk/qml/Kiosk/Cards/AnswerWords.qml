import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The words of an answer; of the right one heavier, where that takes no further line.
Item {
    id: answer

    required property string text
    required property int letters
    required property color colour
    required property bool correct
    readonly property bool heavy: correct && heavier.implicitHeight <= plain.implicitHeight
    readonly property alias lineHeight: plain.lineHeight

    height: implicitHeight
    implicitHeight: plain.implicitHeight
    implicitWidth: plain.implicitWidth

    Words {
        id: plain

        Accessible.ignored: true
        color: answer.colour
        font.pixelSize: answer.letters
        leading: Theme.labelLeading
        text: answer.text
        visible: !answer.heavy
        width: answer.width
    }
    Words {
        id: heavier

        Accessible.ignored: true
        color: answer.colour
        font.bold: true
        font.pixelSize: answer.letters
        leading: Theme.labelLeading
        text: answer.correct ? answer.text : ""
        visible: answer.heavy
        width: answer.width
    }
}
