import QtQuick
import Kiosk.Bridge

Item {
    id: bar

    required property FrameView frame
    required property bool more
    readonly property bool labelled: !Theme.compact
    readonly property color hue: Theme.hue(frame.hue)
    readonly property real middle: width - back.width - onward.width - Theme.space * 2
    readonly property bool noticeBetween: Theme.compact || notice.implicitWidth <= middle
    readonly property real buttonWidth: labelled ? Math.max(Theme.mainWidth, back.implicitWidth, onward.implicitWidth) : Theme.mainTarget

    signal back
    signal onward

    height: (noticeBetween ? buttons.height : buttons.height + notice.height + Theme.tight)

    Item {
        id: buttons

        height: Math.max(Theme.mainTarget, back.implicitHeight, place.height)
        width: parent.width

        PushButton {
            id: back

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            height: Math.max(Theme.mainTarget, implicitHeight)
            hue: bar.hue
            label: qsTr("Back")
            labelled: bar.labelled
            symbol: "arrow-left"
            visible: bar.frame.mayGoBack
            width: bar.buttonWidth

            onActivated: bar.back()
        }
        Column {
            id: place

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.tight
            width: bar.middle

            Words {
                id: where

                font.bold: true
                font.pixelSize: Theme.frameText
                horizontalAlignment: Text.AlignHCenter
                leading: Theme.titleLeading
                text: bar.frame.total > 0 ? qsTr("%1: %2 of %3").arg(bar.frame.title).arg(bar.frame.number).arg(bar.frame.total) : bar.frame.title
                visible: text !== "" && !Theme.compact
                width: parent.width
            }
            Progress {
                anchors.horizontalCenter: parent.horizontalCenter
                hue: bar.hue
                number: bar.frame.number
                total: bar.frame.total
                width: Math.min(parent.width, Theme.mm(120))
            }
            Words {
                Accessible.ignored: true
                color: Theme.softInk
                font.pixelSize: Theme.frameText
                horizontalAlignment: Text.AlignHCenter
                leading: Theme.titleLeading
                text: notice.text
                visible: bar.noticeBetween
                width: parent.width
            }
        }
        PushButton {
            id: onward

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            filled: true
            height: Math.max(Theme.mainTarget, implicitHeight)
            hue: bar.hue
            label: bar.more ? qsTr("More") : bar.wordFor(bar.frame.onward)
            labelled: bar.labelled
            symbol: bar.more ? "arrow-down" : bar.frame.onward === FrameView.Finish || bar.frame.onward === FrameView.Check ? "check" : "arrow-right"
            symbolAfter: true
            usable: bar.more || bar.frame.mayGoOn
            visible: bar.more || bar.frame.onward !== FrameView.Nothing
            width: bar.buttonWidth

            onActivated: bar.onward()
        }
    }
    Words {
        id: notice

        anchors.bottom: parent.bottom
        color: Theme.softInk
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: qsTr("If you feel unwell now, tell a member of staff.")
        visible: !bar.noticeBetween
        width: parent.width
    }

    function wordFor(onward: int): string {
        switch (onward) {
        case FrameView.Start:
            return qsTr("Start");
        case FrameView.Check:
            return qsTr("Check");
        case FrameView.Finish:
            return qsTr("I'm done");
        default:
            return qsTr("Next");
        }
    }
}
