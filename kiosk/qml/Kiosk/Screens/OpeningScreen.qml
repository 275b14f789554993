pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Before the first question: what the questions are for, and the way past them. It stands where the way through the
// topics ends.
FramedScreen {
    id: opening

    required property Kiosk kiosk
    readonly property real across: Math.min(flow.width, Theme.noticeWidth)
    // Large words need all of the screen.
    readonly property bool open: flow.screenfuls === 1 && words.height < height * (Theme.landscape ? 0.62 : 0.7)

    screenful: kiosk.screenful
    screenfuls: flow.screenfuls

    PlaceOfRest {
        kiosk: opening.kiosk
        ready: visible
        screen: opening
        visible: opening.open
        wordsEnd: flow.y + words.height
    }
    FlowScreen {
        id: flow

        height: opening.height
        screenful: opening.screenful
        width: opening.width - Theme.margin * 2
        x: Theme.margin

        Column {
            id: words

            spacing: Theme.compact || Theme.wordsLarge ? Theme.gap : Theme.space
            width: flow.width

            Title {
                horizontalAlignment: Text.AlignHCenter
                text: opening.kiosk.welcome.checkTitle
                width: parent.width
            }
            Balanced {
                anchors.horizontalCenter: parent.horizontalCenter
                font.pixelSize: Theme.wordsLarge ? Theme.body : Theme.lead
                horizontalAlignment: Text.AlignHCenter
                leading: Theme.labelLeading
                room: opening.across
                text: opening.kiosk.welcome.checkOpening
            }
            Balanced {
                anchors.horizontalCenter: parent.horizontalCenter
                horizontalAlignment: Text.AlignHCenter
                leading: Theme.labelLeading
                room: opening.across
                text: qsTr("There is no score. Each answer explains itself.")
            }
            PushButton {
                readonly property bool whole: true

                anchors.horizontalCenter: parent.horizontalCenter
                height: implicitHeight
                label: qsTr("Skip the questions")
                symbol: "list-checks"
                width: Math.min(Math.max(implicitWidth, Theme.mainWidth), parent.width)

                onActivated: opening.kiosk.actions.skipCheck()
            }
        }
    }
}
