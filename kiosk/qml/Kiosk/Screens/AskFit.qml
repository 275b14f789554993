import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// How a question fits its room: how large its title may be, where it begins, and how much air its answers have, before
// and after. Measured on what is never shown, so that it is known before anything stands there.
Item {
    id: fit

    required property Kiosk kiosk
    readonly property QuestionView question: kiosk.question
    required property real room
    // Where its picture is, if it has one: beside it, or over it where the words leave it enough.
    required property bool beside
    required property bool over
    // What else stands under the words once it is answered.
    required property real below
    readonly property int letters: larger.beneath(() => 2) === 0 && small.implicitHeight + keptBy(larger, Theme.space, Math.max(Theme.tight * 2, Theme.target - larger.lineHeight)) <= room ? larger.font.pixelSize : Theme.body
    readonly property int title: needed(medium.implicitHeight) <= room ? medium.most : small.most
    // Where the reason can't stand on the same screenful as well.
    readonly property bool cut: tight && small.implicitHeight + Math.max(before(Theme.space), after(Theme.gap, wide, why.implicitHeight, answers - 1)) > room
    readonly property bool tight: small.implicitHeight + Math.max(before(Theme.space), after(Theme.space, wide, why.implicitHeight, answers - 1)) > room
    // Then what is right, and why, stands before the answers; and those stand beside each other on a wide screen.
    readonly property bool tiled: cut && !beside && Theme.landscape && !Theme.terse && small.implicitHeight + before(Theme.space) > room
    readonly property alias grid: tiles
    readonly property real between: tiled ? tiles.close : tight || Theme.wordsLarge ? Theme.gap : Theme.space
    readonly property real asked: before(between) + answers * (asking - least)
    // Where there is room, nothing moves when the answer comes: "I'm not sure" leaves its place to the reason.
    readonly property real kept: keptBy(labels, between, asking) + wide * Math.max(0, verdict + Math.min(asking, Theme.gap) - asking)
    readonly property real verdict: Math.ceil(Theme.body * Theme.denseLeading)
    readonly property bool steady: !tiled && head + Math.max(asked, kept) <= room
    readonly property bool stays: steady && start + head + kept + labels.lineHeight + asking + Theme.gap + reason.implicitHeight - why.implicitHeight <= room
    readonly property bool holds: steady && (!unsure || stays)
    readonly property real spare: room - head - Math.max(asked, steady ? kept : after(between, wide, why.implicitHeight, answers - 1))
    readonly property bool topped: over && spare >= Theme.mm(46)
    readonly property real start: beside ? Math.floor(Math.max(0, spare) * 0.4) : topped ? Math.floor(Math.min(spare, width * 0.75)) : 0
    // Over and under the words of an answer together: as targets, and then as lines. A picture over them has the room first.
    readonly property real asking: over ? least : Math.max(least, Math.min(Theme.mainTarget - labels.lineHeight, Math.floor(least + (room - head - before(between)) / answers)))
    readonly property real answered: holds ? asking : Math.max(dense, Math.min(asking, Math.floor(dense + (room - start - head - after(between, said, reason.implicitHeight, unsure ? answers : answers - 1)) / answers)))
    readonly property real dense: Theme.mm(Theme.compact ? 1 : 1.4)
    // Between answered rows where the reason needs the room; the rim of none is seen where a screenful ends before it.
    readonly property real apart: Theme.compact || Theme.wordsLarge ? Math.ceil(Theme.hair) + 1 : Theme.tight
    readonly property real least: Math.max(Theme.tight * 2, Theme.target - labels.lineHeight)
    readonly property int answers: question.options.size
    readonly property real head: title === medium.most ? medium.implicitHeight : small.implicitHeight
    // How many answers leave no room beside them for what is said of them: at most, and in fact.
    readonly property int wide: question.several ? labels.beneath(() => 3) : Math.min(2, labels.beneath(() => 3))
    readonly property bool unsure: question.outcome === QuestionView.Unsure
    readonly property int said: labels.beneath(number => question.marks[number] ?? 0)

    visible: false

    function keptBy(labels: AskLabels, between: real, asking: real): real {
        return between * 3 + tiles.choose.implicitHeight + labels.implicitHeight + (answers - 1) * (asking + Theme.gap) + why.implicitHeight + below;
    }

    function needed(titled: real): real {
        return titled + Math.max(before(Theme.space), after(Theme.space, wide, cut ? -below : why.implicitHeight, answers - 1));
    }

    function before(between: real): real {
        return between * 2 + tiles.choose.implicitHeight + labels.implicitHeight + labels.lineHeight + answers * least + (answers - 1) * Theme.gap + (question.leaveTopic ? below : 0);
    }

    function after(between: real, said: int, reason: real, rows: int): real {
        return between * 2 + labels.implicitHeight + (rows < answers ? 0 : labels.lineHeight) + said * verdict + rows * (dense + apart) - apart + reason + below;
    }

    Title {
        id: medium

        most: Theme.landscape ? Theme.heading : (Theme.title + Theme.heading) / 2
        text: tiles.text
        width: evenly(fit.width)
    }
    Title {
        id: small

        most: Theme.wordsLarge || (Theme.compact && Theme.landscape) ? Theme.body : Theme.heading
        text: tiles.text
        width: evenly(fit.width)
    }
    AskGrid {
        id: tiles

        head: fit.head
        metrics: labels.metrics
        question: fit.question
        room: fit.room
        width: fit.width
    }
    AskLabels {
        id: larger

        font.pixelSize: Theme.lead
        question: fit.question
        width: labels.width
    }
    AskLabels {
        id: labels

        font.pixelSize: fit.letters
        question: fit.question
        width: fit.width - Theme.sign(9) - Theme.mm(12)
    }
    Reason {
        id: why

        kiosk: fit.kiosk
        longest: true
        width: fit.width
    }
    Reason {
        id: reason

        kiosk: fit.kiosk
        width: fit.width
    }
}
