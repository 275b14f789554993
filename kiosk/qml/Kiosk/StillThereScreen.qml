import QtQuick
import Kiosk.Bridge

// Hides the page behind it, so that nobody else reads on.
FocusScope {
    id: question

    required property Kiosk kiosk
    readonly property bool stacked: keep.implicitWidth + done.implicitWidth + Theme.apart > column.width

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.space
        width: Math.min(parent.width - Theme.margin * 2, Theme.mm(260))

        Title {
            font.pixelSize: Theme.compact ? Theme.heading : Theme.title
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Are you still there?")
            width: parent.width
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            leading: 1.25
            text: qsTr("Seconds until this screen starts again: %1").arg(question.kiosk.secondsLeft)
            width: parent.width
        }
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: question.stacked ? 1 : 2
            spacing: Theme.apart

            PushButton {
                id: keep

                filled: true
                focus: true
                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("Keep reading")
                symbol: "book-open"
                width: Math.max(implicitWidth, Theme.mainWidth)

                onActivated: question.kiosk.keepReading()
            }
            PushButton {
                id: done

                height: Math.max(Theme.mainTarget, implicitHeight)
                label: qsTr("I'm done")
                symbol: "log-out"
                width: Math.max(implicitWidth, Theme.mainWidth)

                onActivated: question.kiosk.leave()
            }
        }
        Words {
            color: Theme.softInk
            font.pixelSize: Theme.frameText
            horizontalAlignment: Text.AlignHCenter
            leading: 1.25
            text: qsTr("If you feel unwell now, tell a member of staff.")
            width: parent.width
        }
    }
}
