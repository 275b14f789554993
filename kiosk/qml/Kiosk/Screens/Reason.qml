import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Why, in a sentence or two: it neither praises nor scolds. In its corner the way to the page.
Item {
    id: reason

    required property Kiosk kiosk
    readonly property QuestionView question: kiosk.question
    // To measure: the longest that there can be.
    property bool longest: false
    // Holds the way to the page.
    property bool sees: true
    // To what stays with it.
    property bool leads: false
    // Large words are cut between the one and the other.
    readonly property string feedback: longest ? question.longest : question.feedback
    readonly property bool apart: Theme.wordsLarge && feedback !== ""
    readonly property string verdict: longest ? verdictOf(QuestionView.NotSo) : verdictOf(question.outcome)
    readonly property real pad: Math.floor(Theme.mm(2))
    readonly property real side: Theme.mm(Theme.compact ? 3 : 4)
    // So much of the card stays with its words.
    readonly property real edge: pad

    readonly property real text: first.implicitHeight + (apart ? second.implicitHeight : 0)

    height: implicitHeight

    onVisibleChanged: if (visible && !longest)
        comes.restart()
    implicitHeight: text + pad * 2 + (sees ? see.height + Theme.mm(1) : 0)

    function verdictOf(outcome: int): string {
        switch (outcome) {
        case QuestionView.Open:
            return "";
        case QuestionView.Right:
            return qsTr("That's right.");
        case QuestionView.NotSo:
            return qsTr("No, and here is why.");
        case QuestionView.Unsure:
            return qsTr("Here is the answer.");
        case QuestionView.Almost:
            return qsTr("Almost.");
        }
        throw new Error(`no words for outcome ${outcome}`);
    }

    function marked(verdict: string, colour: string): string {
        return `<b><font color="#${colour}">${verdict}</font></b> `;
    }
    function joined(feedback: string, explanation: string): string {
        return [feedback, apart ? "" : explanation].filter(each => each !== "").join(" ");
    }

    NumberAnimation {
        id: comes

        duration: Motion.reason
        from: 0
        property: "opacity"
        target: reason
        to: 1
    }
    CalloutGround {
        id: ground

        anchors.fill: parent
        ink: Colours.hue(reason.question.hue)
        tint: Colours.tint(reason.question.hue)
    }
    Words {
        id: first

        lead: reason.leads && !reason.apart
        leading: Theme.noteLeading
        spoken: reason.verdict + " " + reason.joined(reason.question.spokenFeedback, reason.question.spokenExplanation)
        text: reason.marked(reason.verdict, Colours.hex(ground.ink)) + reason.joined(reason.feedback, reason.question.explanation)
        textFormat: Text.StyledText
        width: reason.width - reason.side * 2 - ground.bar
        x: reason.side + (LayoutMirroring.enabled ? 0 : ground.bar)
        y: reason.pad
    }
    Words {
        id: second

        lead: reason.leads
        leading: Theme.noteLeading
        spoken: reason.question.spokenExplanation
        text: reason.question.explanation
        textFormat: Text.StyledText
        visible: reason.apart
        width: first.width
        x: first.x
        y: reason.pad + first.implicitHeight
    }
    SeePage {
        id: see

        kiosk: reason.kiosk
        visible: reason.sees
        x: LayoutMirroring.enabled ? reason.side : reason.width - reason.side - width
        y: reason.height - reason.pad - height
    }
}
