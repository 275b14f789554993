import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Touch {
    id: card

    required property Kiosk kiosk
    required property int option
    required property string text
    required property bool chosen
    required property bool correct
    required property bool partly
    readonly property bool answered: kiosk.question.answered
    readonly property bool several: kiosk.question.several && option >= 0
    readonly property bool whole: true
    readonly property bool shownRight: answered && correct
    readonly property bool shownAlmost: answered && chosen && partly
    readonly property bool shownWrong: answered && chosen && !correct && !partly && option >= 0
    readonly property string hue: answered ? Colours.answer : kiosk.question.hue
    readonly property color colour: shownRight || chosen ? Colours.hue(hue) : Colours.outline
    readonly property real room: width - sign.width - Theme.mm(12)
    // What is left for the answer with the verdict beside it, where that is enough for its one line, or for most of several.
    readonly property real beside: Math.floor(room - said.implicitWidth - Theme.gap * 3) - 1
    readonly property bool besides: verdict !== "" && (beside > asked.implicitWidth || (beside > room * 0.6 && asked.implicitWidth > room))
    // A card of one line keeps its height when the verdict comes under it.
    readonly property real pad: verdict !== "" && !besides ? Theme.tight : Theme.gap * 2
    readonly property string judged: shownRight ? qsTr("Right") : shownWrong ? qsTr("No") : shownAlmost ? qsTr("Almost") : ""
    readonly property string verdict: !answered || !chosen ? judged : judged === "" ? qsTr("You chose") : qsTr("You chose: %1").arg(judged)
    readonly property string mark: shownRight ? "circle-check" : shownWrong ? "circle-x" : several ? (chosen ? "square-check" : "square") : chosen ? "circle-dot" : "circle"

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: verdict
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    edge: colour
    ground: chosen ? Colours.tint(hue) : Colours.surface
    height: Math.max(Theme.mainTarget, words.height + pad + lip)
    strong: chosen
    label: option < 0 ? qsTr("I'm not sure") : text
    usable: !answered

    onActivated: kiosk.actions.choose(option)

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        colour: card.answered ? Colours.ink : card.colour
        size: Theme.sign(9)
        symbol: card.mark
    }
    // No positioner: its height would be known a frame later, and until then the old one be believed.
    Item {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        height: asked.implicitHeight + (card.besides || !said.visible ? 0 : said.implicitHeight)

        Words {
            id: asked

            Accessible.ignored: true
            anchors.left: parent.left
            font.bold: card.chosen || card.shownRight
            leading: Theme.labelLeading
            text: card.label
            width: card.besides ? card.beside : card.room
        }
        Words {
            id: said

            Accessible.ignored: true
            anchors.left: card.besides ? asked.right : parent.left
            anchors.leftMargin: card.besides ? Theme.gap * 2 : 0
            color: card.colour
            font.bold: true
            leading: card.besides ? Theme.labelLeading : Theme.denseLeading
            text: card.verdict
            visible: text !== ""
            width: card.besides ? Math.ceil(implicitWidth) : card.room
            y: card.besides ? 0 : asked.implicitHeight
        }
    }
}
