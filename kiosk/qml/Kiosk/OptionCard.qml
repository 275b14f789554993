import QtQuick
import Kiosk.Bridge

Pressable {
    id: card

    required property Kiosk kiosk
    required property int option
    required property string text
    required property bool chosen
    required property bool correct
    readonly property bool answered: kiosk.question.answered
    readonly property bool several: kiosk.question.several && option >= 0
    readonly property bool whole: true
    readonly property color colour: answered && correct ? Theme.hue("green") : chosen ? Theme.hue(kiosk.question.hue) : Theme.outline
    readonly property string state_: answered && correct ? qsTr("This is right") : answered && chosen && option >= 0 ? qsTr("Not so") : ""

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: state_
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    height: Math.max(Theme.mainTarget, row.implicitHeight + Theme.gap * 2)
    label: option < 0 ? qsTr("I'm not sure") : text
    usable: !answered

    onActivated: kiosk.choose(option)

    Rectangle {
        anchors.fill: parent
        border.color: card.colour
        border.width: card.chosen || (card.answered && card.correct) ? Theme.mm(0.9) : Theme.line
        color: card.down ? Theme.pressed(Theme.surface) : card.answered && card.correct ? Theme.tint("green") : card.chosen ? Theme.tint(card.kiosk.question.hue) : Theme.surface
        radius: card.corner
        z: -1
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter
        colour: card.colour
        size: Theme.mm(9)
        symbol: card.answered && card.correct ? "circle-check" : card.several ? (card.chosen ? "square-check" : "square") : card.chosen ? (card.answered && card.option >= 0 ? "circle-x" : "circle-dot") : "circle"
    }
    Column {
        id: row

        anchors.left: mark.right
        anchors.leftMargin: Theme.mm(4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(4)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            Accessible.ignored: true
            font.bold: card.chosen || (card.answered && card.correct)
            leading: 1.25
            text: card.label
            width: parent.width
        }
        Words {
            Accessible.ignored: true
            color: card.colour
            font.bold: true
            leading: 1.25
            text: card.state_
            visible: text !== ""
            width: parent.width
        }
    }
}
