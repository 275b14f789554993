import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How answers stand beside each other on a wide screen where they have no room one under the other: as few columns as
// let all of them be seen at once.
Item {
    id: grid

    required property QuestionView question
    // For all of it, and how much of that the title takes.
    required property real room
    required property real head
    // How many to choose: on a small panel left out, or in the title where several are right.
    readonly property alias choose: words
    readonly property bool folded: Theme.compact && Theme.landscape && !Theme.terse && question.several
    readonly property string text: folded ? question.text + " " + choose.text : question.text
    // Where rows touch, an even number of pixels: a cut in its middle leaves whole ones, down to the edge of a row.
    readonly property real close: Theme.compact ? Math.floor(Theme.tight / 2) * 2 : Theme.gap
    readonly property real rest: room - head - close
    required property FontMetrics metrics
    readonly property list<string> labels: question.labels.split("\n")
    // With the way out of a topic behind them.
    readonly property int answers: question.options.size + (question.leaveTopic ? 1 : 0)
    readonly property int told: folded ? 0 : [2, 3].find(columns => highOf(columns) + choose.implicitHeight + close <= rest) ?? 0
    readonly property int columns: told > 0 ? told : question.several && !folded ? 2 : ([2, 3].find(columns => highOf(columns) <= rest) ?? 2)
    readonly property bool tells: !folded && (told > 0 || question.several || highOf(columns) > rest)
    readonly property list<real> widths: widthsOf(columns)
    readonly property real cell: cellOf(columns)
    readonly property real side: Theme.mm(Theme.compact ? 1.5 : 4)
    readonly property real sign: Theme.sign(Theme.compact ? 6 : 9)
    // What stands beside a label.
    readonly property real around: sign + side * 3

    visible: false

    // How wide each column is: as wide as the others, or, of three, as wide as its labels in two lines need.
    function widthsOf(columns: int): list<real> {
        const free = width - Theme.gap * (columns - 1);
        const needs = Array.from({
            length: columns
        }, (_, column) => around + Math.max(...labels.filter((_, number) => number % columns === column).map(label => narrowest(label))));
        const left = free - needs.reduce((sum, need) => sum + need, 0);
        return needs.map(need => Math.floor(columns > 2 && left >= 0 ? need + left / columns : free / columns));
    }

    // Of the shortest lines that a label can have, two at most.
    function narrowest(label: string): real {
        const words = label.split(" ");
        const broken = words.map((_, number) => Math.max(wide(words.slice(0, number).join(" ")), wide(words.slice(number).join(" "))));
        return Math.min(...broken);
    }

    function wide(said: string): real {
        return Math.ceil(metrics.advanceWidth(said) * 1.02 + 2);
    }

    function cellOf(columns: int): real {
        const widths = widthsOf(columns);
        const lines = Math.max(1, ...labels.map((label, number) => linesOf(label, widths[number % columns] - around)));
        return Math.max(Theme.target, Math.ceil(metrics.font.pixelSize * Theme.labelLeading) * lines + Theme.tight + Theme.lip);
    }

    // As they break, word by word.
    function linesOf(label: string, room: real): int {
        let lines = 1;
        let line = "";
        for (const word of label.split(" ")) {
            const longer = line === "" ? word : line + " " + word;
            const fits = line === "" || wide(longer) <= room;
            lines += fits ? 0 : 1;
            line = fits ? longer : word;
        }
        return lines;
    }

    function highOf(columns: int): real {
        return Math.ceil(answers / columns) * (cellOf(columns) + Theme.gap) - Theme.gap;
    }

    ChooseWords {
        id: words

        question: grid.question
        width: grid.width
    }
}
