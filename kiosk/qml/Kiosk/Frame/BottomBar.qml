import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Back and Next, which never move; between them, or over them, what the page rests on; above it the way and its stones.
Item {
    id: bar

    required property Kiosk kiosk
    required property bool more
    // How far below the top the way runs.
    required property var wayAt
    readonly property FrameView frame: kiosk.frame
    readonly property bool labelled: !Theme.compact
    readonly property color hue: Colours.hue(frame.hue)
    readonly property real middle: width - back.width - onward.width - Theme.space * 2
    readonly property bool between: Theme.compact || Theme.landscape
    readonly property list<string> labels: [qsTr("Back"), qsTr("Next"), qsTr("More"), qsTr("Read all"), qsTr("Go on"), qsTr("Start"), qsTr("Check"), qsTr("Close"), qsTr("I'm done")]
    readonly property real buttonWidth: labelled ? Math.min(Math.max(Theme.mainWidth, widest.implicitWidth + back.trim), (width - Theme.apart) / 2) : Theme.mainTarget
    readonly property real wayRow: stones.height

    signal back
    signal onward

    height: stones.height + Theme.tight + (between ? Math.max(source.height, onward.height - stones.height - Theme.tight) : source.height + Theme.gap + onward.height)

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
    PushButton {
        id: back

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        height: Math.max(Theme.mainTarget, implicitHeight)
        hue: bar.hue
        label: qsTr("Back")
        labelled: bar.labelled
        symbol: "arrow-left"
        visible: bar.frame.mayGoBack
        width: bar.buttonWidth

        onActivated: bar.back()
    }
    WayStones {
        id: stones

        anchors.horizontalCenter: parent.horizontalCenter
        frame: bar.frame
        wayAt: x => bar.wayAt(stones.x + x)
        width: bar.between ? bar.middle : bar.width
    }
    SourceLine {
        id: source

        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        kiosk: bar.kiosk
        room: width
        width: bar.between ? bar.middle : bar.width
        y: stones.height + Theme.tight
    }
    OnwardButton {
        id: onward

        anchors.bottom: parent.bottom
        anchors.right: parent.right
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
