pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A question; once answered, what the answer is and why. Where one screen can't hold both, the why comes first.
FlowScreen {
    id: screen

    required property Kiosk kiosk
    readonly property QuestionView question: kiosk.question
    readonly property bool wide: Theme.wide
    readonly property real room: height - head.fullHeight - spacing
    readonly property bool beside: wide && !crowded && (!question.answered || answer.implicitHeight <= room)
    // The answers don't fit where something stands beside them. Known only once they stood there.
    property bool crowded: false
    readonly property real inner: width - Theme.margin * 2
    // Little room is left under the question: the way out of the topic then stands with the why.
    readonly property bool brief: above && (Theme.wordsHuge || Theme.compact)
    readonly property bool above: question.answered && !beside && (Theme.landscape || Theme.compact || Theme.wordsLarger)

    screenful: question.screenful
    spacing: Theme.space

    onRoomChanged: tryAgain()
    onWideChanged: tryAgain()
    onWidthChanged: tryAgain()

    function tryAgain(): void {
        crowded = false;
        Qt.callLater(look);
    }

    function look(): void {
        options.forceLayout();  // else its height may still be that of what stood here before
        if (beside && options.height > room)
            crowded = true;
    }

    Connections {
        function onChanged(): void {
            screen.tryAgain();
            screen.cutAgain();
        }

        target: screen.question
    }

    PageHead {
        id: head

        hue: screen.question.hue
        kiosk: screen.kiosk
        leaves: screen.question.leaveTopic && !screen.brief
        modest: screen.above && !Theme.wordsLarger
        title: screen.question.text
        width: screen.inner
        x: Theme.margin
    }
    ChooseWords {
        question: screen.question
        visible: !screen.beside && !screen.question.answered
        width: screen.inner
        x: Theme.margin
    }
    AnswerPanel {
        brisk: true
        kiosk: screen.kiosk
        leaves: screen.question.leaveTopic && screen.brief
        visible: screen.above
        // The verdict is seen with the question, even if the rest has to wait.
        whole: implicitHeight <= screen.room
        width: screen.inner
        x: Theme.margin
    }
    Item {
        height: Math.max(options.height, screen.question.answered && screen.beside ? answer.height : 0)
        width: screen.inner
        x: Theme.margin

        OptionColumn {
            id: options

            onHeightChanged: Qt.callLater(screen.look)

            above: screen.above
            anchors.left: parent.left
            beside: screen.beside
            kiosk: screen.kiosk
            width: screen.beside ? screen.inner * 0.56 : screen.inner
        }
        HintPanel {
            anchors.right: parent.right
            height: Math.max(implicitHeight, options.height)
            question: screen.question
            visible: !screen.question.answered && screen.beside
            width: answer.width
        }
        AnswerPanel {
            id: answer

            anchors.right: parent.right
            height: Math.max(implicitHeight, options.height)
            kiosk: screen.kiosk
            visible: screen.question.answered && screen.beside
            width: screen.inner * 0.44 - Theme.mm(10)
        }
    }
}
