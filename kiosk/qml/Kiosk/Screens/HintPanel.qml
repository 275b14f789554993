import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Beside a question that waits for its answer.
Panel {
    id: hint

    required property QuestionView question

    hue: question.hue
    pad: Theme.mm(6)

    Icon {
        readonly property bool whole: true

        colour: Colours.hue(hint.hue)
        size: Theme.mm(14)
        symbol: "list-checks"
    }
    Words {
        font.bold: true
        leading: Theme.noteLeading
        text: hint.question.several ? qsTr("Choose all that are right.") : qsTr("Choose one.")
        width: parent.width
    }
    Words {
        leading: Theme.noteLeading
        text: hint.question.again ? qsTr("Once more: take another look. There are no points.") : qsTr("Take your time. There are no points.")
        width: parent.width
    }
}
