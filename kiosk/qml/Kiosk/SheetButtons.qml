import QtQuick
import Kiosk.Bridge

// Close stands where Back does on a page, and More where Next does.
Item {
    id: bar

    required property Kiosk kiosk
    required property bool more
    required property int screenfuls
    readonly property bool labelled: !Theme.compact
    readonly property real buttonWidth: labelled ? Math.min(Math.max(Theme.mainWidth, close.implicitWidth, further.implicitWidth), (width - Theme.apart) / 2) : Theme.mainTarget
    readonly property bool between: notice.implicitWidth <= width - buttonWidth * 2 - Theme.space * 2

    height: Theme.mainTarget + (between ? 0 : notice.height + Theme.tight)

    PushButton {
        id: close

        filled: true
        focus: true
        height: Theme.mainTarget
        label: qsTr("Close")
        labelled: bar.labelled
        symbol: "x"
        width: bar.buttonWidth

        onActivated: bar.kiosk.closeSheet()
    }
    Words {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.softInk
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: qsTr("If you feel unwell now, tell a member of staff.")
        width: bar.between ? bar.width - bar.buttonWidth * 2 - Theme.space * 2 : bar.width
        y: bar.between ? (Theme.mainTarget - height) / 2 : Theme.mainTarget + Theme.tight
    }
    PushButton {
        id: further

        anchors.right: parent.right
        height: Theme.mainTarget
        label: qsTr("More")
        labelled: bar.labelled
        symbol: "arrow-down"
        symbolAfter: true
        visible: bar.more
        width: bar.buttonWidth

        onActivated: bar.kiosk.goOn(bar.screenfuls)
    }
}
