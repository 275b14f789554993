import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Hides the page behind it, so that nobody else reads on.
FocusScope {
    id: question

    required property Kiosk kiosk
    readonly property real least: Theme.compact ? 0 : Theme.mainWidth
    readonly property bool stacked: Math.max(keep.implicitWidth, question.least) + Math.max(done.implicitWidth, question.least) + Theme.apart > card.inner

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }
    Notice {
        id: card

        anchors.centerIn: parent
        height: implicitHeight
        bare: Theme.compact && Theme.wordsHuge // no room for a sign
        symbol: "book-open"
        width: parent.width - Theme.margin * 2

        round: Beads {
            anchors.fill: parent
            remaining: question.kiosk.secondsLeft
        }

        Title {
            font.pixelSize: Theme.compact ? Theme.heading : Theme.title
            horizontalAlignment: card.align
            text: qsTr("Are you still there?")
            width: parent.width
        }
        Words {
            horizontalAlignment: card.align
            leading: Theme.labelLeading
            text: qsTr("Seconds until this screen starts again: %1").arg(question.kiosk.secondsLeft)
            width: parent.width
        }
        Grid {
            id: ways

            columns: question.stacked ? 1 : 2
            horizontalItemAlignment: card.align === Text.AlignHCenter ? Grid.AlignHCenter : Grid.AlignLeft
            spacing: Theme.apart
            topPadding: Theme.compact ? Theme.tight : Theme.gap
            x: card.start(width)

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
            color: Colours.softInk
            font.pixelSize: Theme.frameText
            horizontalAlignment: card.align
            leading: Theme.labelLeading
            width: parent.width
        }
    }
}
