pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Why, in a sentence or two, and the way to the page.
Panel {
    id: panel

    required property Kiosk kiosk
    // Also the way out of a topic that may be hard to read, where the question above it has no room for that.
    property bool leaves: false
    property bool whole: true
    // Over the options, not beside them: what it takes from them counts.
    property bool brisk: false
    readonly property bool early: (Theme.wordsLarge || brisk) && mark.width + head.implicitWidth + first.implicitWidth + Theme.gap * 3 <= width - pad * 2
    readonly property QuestionView question: kiosk.question

    hue: Colours.answer
    pad: Theme.mm(Theme.compact ? 3 : brisk ? 4 : 6)

    // Where large words leave no room for the button at the end, it stands beside the verdict.
    Item {
        readonly property bool whole: true
        readonly property bool lead: true

        height: Math.max(head.implicitHeight, panel.early ? first.implicitHeight : 0)
        width: parent.width

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            colour: Colours.hue(panel.hue)
            size: head.lineHeight
            symbol: panel.question.outcome === QuestionView.Right ? "circle-check" : "info"
        }
        Words {
            id: head

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: panel.early ? first.left : parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Colours.hue(panel.hue)
            font.bold: true
            font.pixelSize: Theme.heading
            leading: Theme.titleLeading
            text: panel.question.outcome === QuestionView.Right ? qsTr("That's right") : panel.question.outcome === QuestionView.NotSo ? qsTr("No, and here is why") : panel.question.outcome === QuestionView.Almost ? qsTr("Almost") : qsTr("Here is the answer")
        }
        SeePage {
            id: first

            anchors.right: parent.right
            hue: Colours.hue(panel.hue)
            kiosk: panel.kiosk
            visible: panel.early
        }
    }
    Repeater {
        model: panel.question.options

        Words {
            required property string feedback
            required property string plain

            leading: Theme.noteLeading
            spoken: plain
            text: feedback
            textFormat: Text.StyledText
            visible: text !== ""
            width: parent.width
        }
    }
    Words {
        leading: Theme.noteLeading
        spoken: panel.question.spokenExplanation
        text: panel.question.explanation
        textFormat: Text.StyledText
        width: parent.width
    }
    Flow {
        spacing: Theme.gap
        visible: !panel.early || panel.leaves
        width: parent.width

        SeePage {
            hue: Colours.hue(panel.hue)
            kiosk: panel.kiosk
            visible: !panel.early
        }
        LeaveTopic {
            kiosk: panel.kiosk
            visible: panel.leaves
        }
    }
}
