import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

// How a question fits its room: how large its title may be, where it begins, and how much air its answers have, before
// and after. Measured on what is never shown, so that it is known before anything stands there.
Item {
    id: fit

    required property QuestionView question
    required property real room
    // Where its picture is, if it has one: beside it, or over it where the words leave it enough.
    required property bool beside
    required property bool over
    // What else stands under the words once it is answered.
    required property real below
    readonly property int title: needed(large.implicitHeight) <= room ? large.most : needed(medium.implicitHeight) <= room ? medium.most : small.most
    // Where the reason can't stand on the same screenful as well.
    readonly property bool cut: small.implicitHeight + Math.max(before(Theme.space), after(Theme.space, wide, why.implicitHeight)) > room
    readonly property real between: cut || Theme.wordsLarge ? Theme.gap : Theme.space
    readonly property real spare: room - head - Math.max(before(between) + answers * (asking - least), after(between, wide, why.implicitHeight))
    readonly property bool topped: over && spare >= Theme.mm(46)
    readonly property real start: beside ? Math.floor(Math.max(0, spare) * 0.4) : topped ? Math.floor(Math.min(spare, width * 0.75)) : 0

    // Over and under the words of an answer together: as targets, and then as lines.
    readonly property real asking: Math.max(least, Math.min(Theme.mainTarget - labels.lineHeight, Math.floor(least + (room - head - before(between)) / answers)))
    readonly property real answered: Math.max(dense, Math.min(asking + Theme.gap, Math.floor(dense + (room - start - head - after(between, said, reason.implicitHeight)) / answers)))
    readonly property real aside: Theme.sign(9) + Theme.mm(12)

    readonly property real dense: Theme.mm(Theme.compact ? 1 : 2)
    readonly property real least: Math.max(Theme.tight * 2, Theme.target - labels.lineHeight)
    readonly property int answers: question.options.size
    readonly property real head: title === large.most ? large.implicitHeight : title === medium.most ? medium.implicitHeight : small.implicitHeight
    readonly property real lines: labels.lineCount * labels.lineHeight
    // With "I'm not sure", which goes once something else was chosen.
    readonly property real most: lines + labels.lineHeight
    // How many answers leave no room beside them for what is said of them: at most, and in fact.
    readonly property int wide: question.several ? beneath(() => 3) : Math.min(2, beneath(() => 3))
    readonly property bool unsure: question.outcome === QuestionView.Unsure
    readonly property int said: beneath(number => question.marks[number] ?? 0)

    visible: false

    function needed(titled: real): real {
        return titled + Math.max(before(Theme.space), after(Theme.space, wide, cut ? -below : why.implicitHeight));
    }

    function before(between: real): real {
        return between * 2 + choose.implicitHeight + most + answers * least + (answers - 1) * Theme.gap + (question.leaveTopic ? below : 0);
    }

    function after(between: real, said: int, reason: real): real {
        return between * 2 + (unsure ? most : lines) + said * Math.ceil(Theme.body * Theme.denseLeading) + (unsure ? answers : answers - 1) * dense + reason + below;
    }

    function beneath(mark: var): int {
        const verdicts = [0, right.implicitWidth, chose.implicitWidth, both.implicitWidth];
        return question.labels.split("\n").filter((label, number) => mark(number) > 0 && bold.advanceWidth(label) > labels.width - verdicts[mark(number)] - Theme.gap * 2 - 2).length;
    }

    Title {
        id: large

        text: fit.question.text
        width: evenly(fit.width)
    }
    Title {
        id: medium

        most: (Theme.title + Theme.heading) / 2
        text: fit.question.text
        width: evenly(fit.width)
    }
    Title {
        id: small

        most: Theme.wordsLarge ? Theme.body : Theme.heading
        text: fit.question.text
        width: evenly(fit.width)
    }
    ChooseWords {
        id: choose

        question: fit.question
        width: fit.width
    }
    Words {
        id: labels

        font.bold: true
        leading: Theme.labelLeading
        text: fit.question.labels
        width: fit.width - fit.aside
    }
    FontMetrics {
        id: bold

        font: labels.font
    }
    Verdict {
        id: right

        mark: 1
    }
    Verdict {
        id: chose

        mark: 2
    }
    Verdict {
        id: both

        mark: 3
    }
    Reason {
        id: why

        longest: true
        question: fit.question
        width: fit.width
    }
    Reason {
        id: reason

        question: fit.question
        width: fit.width
    }
}
