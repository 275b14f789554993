import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Hides the page behind it, so that nobody else reads on.
FocusScope {
    id: question

    required property Kiosk kiosk
    readonly property real least: Theme.compact ? 0 : Theme.mainWidth
    readonly property bool stacked: Math.max(keep.implicitWidth, least) + Math.max(done.implicitWidth, least) + Theme.apart > card.inner

    focus: true

    Notice {
        id: card

        anchors.fill: parent
        lit: true

        Title {
            horizontalAlignment: Text.AlignHCenter
            most: Theme.wordsHuge ? Theme.title : Theme.display
            room: card.inner
            text: qsTr("Are you still there?")
            width: card.inner
        }
        Words {
            font.pixelSize: Theme.terse ? Theme.body : Theme.lead
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            text: qsTr("Seconds until this screen starts again: %1").arg(question.kiosk.secondsLeft)
            width: card.inner
        }
        Beads {
            remaining: question.kiosk.secondsLeft
            visible: !Theme.terse // no room
            x: (card.inner - width) / 2
        }
        Grid {
            id: ways

            columns: question.stacked ? 1 : 2
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: Theme.apart
            topPadding: Theme.compact ? Theme.tight : Theme.gap
            x: (card.inner - width) / 2

            PushButton {
                id: keep

                filled: true
                focus: true
                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("Keep reading")
                symbol: "book-open"
                width: Math.max(implicitWidth, question.least)

                onActivated: question.kiosk.actions.keepReading()
            }
            PushButton {
                id: done

                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("I'm done")
                symbol: "log-out"
                width: Math.max(implicitWidth, question.least)

                onActivated: question.kiosk.actions.leave()
            }
        }
        StaffNotice {
            font.pixelSize: Theme.frameText
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            width: card.inner
        }
    }
}
