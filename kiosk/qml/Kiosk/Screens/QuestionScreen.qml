pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A question, and beside it the picture of its page; once answered, what is right and why. It is laid out for its
// longest answer, so that nothing that was read moves away.
FramedScreen {
    id: screen

    required property Kiosk kiosk
    readonly property QuestionView question: kiosk.question
    readonly property bool pictured: question.drawing !== ""
    readonly property bool beside: pictured && Theme.landscape && !Theme.wordsLarge && !Theme.compact
    readonly property real share: beside ? (Theme.wordsLarger ? 0.36 : 0.38) : 0
    readonly property real inner: width * (1 - share) - Theme.margin - (beside ? Theme.mm(7) : Theme.margin)

    screenful: question.screenful
    screenfuls: flow.screenfuls

    Connections {
        function onChanged(): void {
            flow.cutAgain();
        }

        target: screen.question
    }
    AskFit {
        id: fit

        beside: screen.beside
        over: screen.pictured && !Theme.landscape
        room: screen.height
        below: screen.beside || !screen.question.leaveTopic ? 0 : ways.implicitHeight + Theme.space
        kiosk: screen.kiosk
        width: screen.inner
    }
    FlowScreen {
        id: flow

        height: screen.height - y
        screenful: screen.screenful
        spacing: fit.between
        width: screen.inner
        x: screen.LayoutMirroring.enabled ? screen.width - width - Theme.margin : Theme.margin
        y: fit.start

        Title {
            most: fit.title
            room: flow.width
            text: screen.question.answered ? screen.question.text : fit.grid.text
            width: evenly(flow.width)
            x: LayoutMirroring.enabled ? flow.width - width : 0
        }
        AnswerLine {
            question: screen.question
            visible: screen.question.answered && fit.cut
            width: flow.width
        }
        Reason {
            kiosk: screen.kiosk
            sees: false
            visible: screen.question.answered && fit.cut
            width: flow.width
        }
        ChooseWords {
            question: screen.question
            Accessible.ignored: screen.question.answered
            opacity: screen.question.answered ? 0 : 1
            visible: screen.question.answered ? fit.holds : !fit.grid.folded && (!fit.tiled || fit.grid.tells)
            width: flow.width
        }
        OptionColumn {
            fit: fit
            kiosk: screen.kiosk
            width: flow.width
        }
        Reason {
            kiosk: screen.kiosk
            leads: ways.visible
            visible: screen.question.answered && !fit.cut
            width: flow.width
        }
        SeePage {
            kiosk: screen.kiosk
            visible: screen.question.answered && fit.cut
        }
        AskWays {
            id: ways

            kiosk: screen.kiosk
            visible: !screen.beside && screen.question.leaveTopic && (screen.question.answered || !fit.tiled)
            width: flow.width
        }
    }
    AskedPicture {
        readonly property real behind: screen.beside ? 0 : screen.behindTop

        // From under the bar above down to what stands below; or from behind it to the words.
        flanked: !screen.beside && fit.start < width * 0.42
        height: behind + (screen.beside ? screen.height : fit.start - Theme.space)
        over: behind + (!screen.beside ? -Theme.tight : screen.question.leaveTopic ? Theme.target : 0)
        question: screen.question
        sink: screen.beside ? Theme.ridge : 0
        visible: screen.beside || fit.topped
        width: screen.beside ? Math.ceil(screen.width * screen.share) : screen.width
        x: screen.LayoutMirroring.enabled ? 0 : screen.width - width
        y: -behind

        AskWays {
            kiosk: screen.kiosk
            visible: screen.beside
            width: parent.width - x - Theme.margin
            x: screen.LayoutMirroring.enabled ? Theme.margin : 0
            y: Theme.gap
        }
    }
}
