import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

// The answers as they stand below each other, to be measured, and which of them leave no room for what is said of them.
Words {
    id: labels

    required property QuestionView question
    readonly property alias metrics: measure

    leading: Theme.labelLeading
    text: question.labels

    // ``mark`` says of each answer by its number what is said of it, as `Verdict` does.
    function beneath(mark: var): int {
        const said = [0, right.implicitWidth, chose.implicitWidth, both.implicitWidth];
        return question.labels.split("\n").filter((label, number) => mark(number) > 0 && measure.advanceWidth(label) > width - said[mark(number)] - Theme.gap * 2 - 2).length;
    }

    FontMetrics {
        id: measure

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
}
