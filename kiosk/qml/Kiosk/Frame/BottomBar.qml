import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: bar

    required property FrameView frame
    required property bool more
    readonly property bool labelled: !Theme.compact
    readonly property color hue: Colours.hue(frame.hue)
    readonly property real middle: width - back.width - onward.width - Theme.space * 2
    readonly property bool placeBetween: Theme.compact || Theme.landscape
    readonly property bool placeAbove: !placeBetween && frame.title !== ""
    readonly property bool noticeBetween: Theme.compact || (placeBetween && notice.implicitWidth <= middle)
    readonly property list<string> labels: [qsTr("Back"), qsTr("Next"), qsTr("More"), qsTr("Read all"), qsTr("Go on"), qsTr("Start"), qsTr("Check"), qsTr("Close"), qsTr("I'm done")]
    readonly property real buttonWidth: labelled ? Math.min(Math.max(Theme.mainWidth, widest.implicitWidth + back.trim), (width - Theme.apart) / 2) : Theme.mainTarget

    signal back
    signal onward

    height: buttons.y + buttons.height + (noticeBetween ? 0 : notice.height + Theme.tight)

    // Both buttons have room for every label, so that they never change their size.
    Words {
        id: widest

        Accessible.ignored: true
        font.bold: true
        font.pixelSize: Theme.frameText
        text: bar.labels.join("\n")
        visible: false
        wrapMode: Text.NoWrap
    }
    WhereYouAre {
        id: above

        frame: bar.frame
        visible: bar.placeAbove
        width: parent.width
    }
    Item {
        id: buttons

        height: Math.max(Theme.mainTarget, back.implicitHeight, bar.placeBetween ? place.height : 0)
        width: parent.width
        y: bar.placeAbove ? above.height + Theme.gap : 0

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
        WhereYouAre {
            id: place

            anchors.centerIn: parent
            frame: bar.frame
            notice: bar.noticeBetween ? notice.text : ""
            visible: bar.placeBetween
            width: bar.middle
        }
        OnwardButton {
            id: onward

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: Math.max(Theme.mainTarget, implicitHeight)
            hue: bar.hue
            labelled: bar.labelled
            more: bar.more
            onward: bar.frame.onward
            usable: bar.more || bar.frame.mayGoOn
            width: bar.buttonWidth

            onActivated: bar.onward()
        }
    }
    StaffNotice {
        id: notice

        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        color: Colours.softInk
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        visible: !bar.noticeBetween
        width: evenly(bar.width)
    }
}
