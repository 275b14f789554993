import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One answer of a question: to touch, and afterwards as a row that says what it was.
Touch {
    id: card

    required property Kiosk kiosk
    required property int index
    required property int option
    required property string text
    required property bool chosen
    required property bool correct
    required property bool partly
    // Over and under the words together.
    required property real pad
    required property int letters
    required property bool stays
    // Before and behind the words, and how large its sign is.
    property real side: Theme.mm(4)
    property real signed: Theme.sign(9)
    property real tall: natural
    readonly property real natural: Math.max(asked.implicitHeight + pad, words.height + Math.min(pad, Theme.gap), sign.height + Theme.tight + lip * 2)
    readonly property string hue: kiosk.question.hue
    readonly property bool answered: kiosk.question.answered
    readonly property bool several: kiosk.question.several && option >= 0
    readonly property bool whole: true
    readonly property bool shownRight: answered && correct
    // Nobody looks for it among the answers where they need its room.
    readonly property bool gone: answered && option < 0 && !chosen && !stays
    readonly property bool back: answered && !correct && !chosen
    readonly property color colour: back || apart ? Colours.softInk : Colours.ink
    readonly property real room: width - sign.width - side * 3
    // What is left for the answer with the verdict beside it, where that is enough for its one line, or for most of several.
    readonly property real beside: Math.floor(room - said.implicitWidth - Theme.gap * 2) - 1
    readonly property bool besides: said.text !== "" && (beside > asked.implicitWidth || (beside > room * 0.6 && asked.implicitWidth > room))
    readonly property bool filled: shownRight || (several && chosen && !answered)
    // No answer among the others: a way on, as wide as its words.
    readonly property bool apart: option < 0 && !answered
    readonly property real least: signed + side * 3 + asked.implicitWidth + Theme.tight
    readonly property string mark: apart ? "circle-question-mark" : filled ? "check" : several && !answered ? "square" : chosen ? "circle-dot" : "circle"

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: said.text
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    ground: chosen ? Colours.tint(hue) : Colours.surface
    rim: chosen ? Colours.hue(hue) : Colours.outline
    height: tall
    label: option < 0 ? qsTr("I'm not sure") : text
    strong: chosen
    usable: !answered
    visible: !gone

    onActivated: kiosk.actions.choose(option)

    Rectangle {
        anchors.fill: parent
        border.color: Colours.hue(card.hue)
        border.width: card.chosen ? Theme.line : 0
        color: card.shownRight ? Paints.mist(card.hue) : "transparent"
        radius: card.corner
        visible: card.answered
    }
    Rectangle {
        anchors.fill: sign
        border.width: 0
        color: Colours.hue(card.hue)
        radius: card.shownRight ? width / 2 : card.corner / 2
        visible: card.filled
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: card.side
        anchors.verticalCenter: parent.verticalCenter
        colour: card.filled ? Colours.filledInk : card.answered ? card.colour : Colours.softInk
        size: card.signed
        symbol: card.mark
        visible: !card.back
    }
    // No positioner: its height would be known a frame later, and until then the old one be believed.
    Item {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: card.side
        anchors.right: parent.right
        anchors.rightMargin: card.side
        anchors.verticalCenter: parent.verticalCenter
        height: asked.implicitHeight + (card.besides || !said.visible ? 0 : said.implicitHeight)

        AnswerWords {
            id: asked

            anchors.left: parent.left
            colour: card.colour
            letters: card.letters
            correct: card.shownRight
            text: card.label
            width: card.besides ? card.beside : card.room
        }
        Verdict {
            id: said

            colour: card.colour
            hue: Colours.hue(card.hue)
            leading: card.besides ? Theme.labelLeading : Theme.denseLeading
            mark: !card.answered ? 0 : (card.correct ? 1 : 0) + (card.chosen ? 2 : 0)
            room: card.room
            visible: text !== ""
            width: Math.ceil(implicitWidth)
            x: card.besides !== card.LayoutMirroring.enabled ? words.width - width : 0
            y: card.besides ? (asked.lineHeight - height) / 2 : asked.implicitHeight
        }
    }
}
