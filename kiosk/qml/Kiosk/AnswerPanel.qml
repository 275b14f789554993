pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// Why, in a sentence or two, and the way to the page.
Panel {
    id: panel

    required property Kiosk kiosk
    // Also the way out of a topic that may be hard to read, where the question above it has no room for that.
    property bool leaves: false
    property bool whole: true
    readonly property QuestionView question: kiosk.question

    hue: question.outcome === QuestionView.Right ? Theme.right : question.outcome === QuestionView.NotSo ? Theme.notSo : question.hue
    pad: Theme.mm(Theme.compact ? 3 : 6)

    Row {
        spacing: Theme.gap
        width: parent.width

        Icon {
            id: mark

            colour: Theme.hue(panel.hue)
            size: head.lineHeight
            symbol: panel.question.outcome === QuestionView.Right ? "circle-check" : "info"
        }
        Words {
            id: head

            color: Theme.hue(panel.hue)
            font.bold: true
            font.pixelSize: Theme.heading
            lead: true
            leading: Theme.titleLeading
            text: panel.question.outcome === QuestionView.Right ? qsTr("That's right") : panel.question.outcome === QuestionView.NotSo ? qsTr("Not so") : qsTr("Here is the answer")
            width: parent.width - mark.width - parent.spacing
        }
    }
    Repeater {
        model: panel.question.options

        Words {
            required property string feedback
            required property string told

            leading: 1.3
            spoken: told
            text: feedback
            textFormat: Text.StyledText
            visible: text !== ""
            width: parent.width
        }
    }
    Words {
        leading: 1.3
        spoken: panel.question.spokenExplanation
        text: panel.question.explanation
        textFormat: Text.StyledText
        width: parent.width
    }
    Flow {
        spacing: Theme.gap
        width: parent.width

        PushButton {
            readonly property bool whole: true

            hue: Theme.hue(panel.hue)
            label: qsTr("See the page")
            symbol: "book-open"

            onActivated: panel.kiosk.seePage(panel.question.page)
        }
        LeaveTopic {
            kiosk: panel.kiosk
            visible: panel.leaves
        }
    }
}
