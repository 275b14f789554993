pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// A question; once answered, what the answer is and why. Where one screen can't hold both, the why comes first.
FlowScreen {
    id: screen

    required property Kiosk kiosk
    readonly property QuestionView question: kiosk.question
    readonly property int screenfulsBefore: 1
    readonly property bool beside: Theme.landscape && Theme.textScale < 1.6 && !Theme.compact
    readonly property real inner: width - Theme.margin * 2
    readonly property bool above: question.answered && !beside && Theme.textScale > 1.2

    screenful: question.screenful
    spacing: Theme.space

    Words {
        Accessible.role: Accessible.Heading
        color: Theme.hue(screen.question.hue)
        font.bold: true
        font.pixelSize: Theme.title
        lead: true
        leading: Theme.titleLeading
        text: screen.question.text
        width: screen.inner
        x: Theme.margin
    }
    Words {
        color: Theme.softInk
        lead: true
        leading: 1.25
        text: screen.question.again ? qsTr("Once more: take another look.") : screen.question.several ? qsTr("Choose all that are right.") : qsTr("Choose one.")
        width: screen.inner
        x: Theme.margin
    }
    Loader {
        active: screen.question.talksOfDrugs
        visible: active
        x: Theme.margin

        sourceComponent: Component {
            LeaveTopic {
                kiosk: screen.kiosk
            }
        }
    }
    AnswerPanel {
        kiosk: screen.kiosk
        visible: screen.above
        width: screen.inner
        x: Theme.margin
    }
    Item {
        height: Math.max(options.height, answer.visible ? answer.height : 0)
        width: screen.inner
        x: Theme.margin

        Column {
            id: options

            anchors.left: parent.left
            spacing: Theme.mm(4)
            width: screen.beside ? screen.inner * 0.56 : screen.inner

            Repeater {
                model: screen.question.options

                OptionCard {
                    kiosk: screen.kiosk
                    width: options.width
                }
            }
            AnswerPanel {
                kiosk: screen.kiosk
                visible: screen.question.answered && !screen.beside && !screen.above
                width: options.width
            }
        }
        AnswerPanel {
            id: answer

            anchors.right: parent.right
            kiosk: screen.kiosk
            visible: screen.question.answered && screen.beside
            width: screen.inner * 0.44 - Theme.mm(10)
        }
    }
}
