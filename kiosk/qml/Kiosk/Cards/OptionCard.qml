import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One answer of a question: to touch, and afterwards as a line that says what it was. All in ink, whatever the topic.
Touch {
    id: card

    required property Kiosk kiosk
    required property int option
    required property string text
    required property bool chosen
    required property bool correct
    required property bool partly
    // Over and under the words together.
    required property real pad
    // From the line before.
    required property bool parted
    required property real gap
    readonly property bool answered: kiosk.question.answered
    readonly property bool several: kiosk.question.several && option >= 0
    readonly property bool whole: true
    readonly property bool shownRight: answered && correct
    // Nobody looks for it among the answers.
    readonly property bool gone: answered && option < 0 && !chosen
    readonly property bool back: answered && !correct && !chosen
    readonly property color colour: back ? Colours.softInk : Colours.ink
    readonly property real room: width - sign.width - Theme.mm(12)
    // What is left for the answer with the verdict beside it, where that is enough for its one line, or for most of several.
    readonly property real beside: Math.floor(room - said.implicitWidth - Theme.gap * 2) - 1
    readonly property bool besides: said.text !== "" && (beside > asked.implicitWidth || (beside > room * 0.6 && asked.implicitWidth > room))
    readonly property string mark: shownRight ? "check" : several ? (chosen ? "square-check" : "square") : chosen ? "circle-dot" : "circle"

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: said.text
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    rim: Colours.ink
    height: Math.max(asked.implicitHeight + pad, words.height + Theme.tight)
