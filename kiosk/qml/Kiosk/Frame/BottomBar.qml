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
    readonly property color hue: Colours.hue(frame.hue)
    readonly property real middle: width - buttonWidth * 2 - Theme.space * 2
    // A small panel has no room for a second row of targets.
    readonly property bool between: source.linesIn(middle) <= (Theme.compact ? 5 : 3)
    readonly property real row: Math.max(Theme.mainTarget, back.implicitHeight, between ? source.implicitHeight : 0)
    readonly property list<string> labels: [qsTr("Back"), qsTr("Next"), qsTr("More"), qsTr("Read all"), qsTr("Go on"), qsTr("Start"), qsTr("Check"), qsTr("Close"), qsTr("I'm done")]
    readonly property real buttonWidth: Math.min(Math.max(Theme.compact ? Theme.mainTarget : Theme.mainWidth, widest.implicitWidth + back.trim), (width - Theme.apart) / 2)

    signal back
    signal onward

    height: stones.below + row + (between ? 0 : source.height + Theme.gap)

    // Both buttons have room for every label, so that they never change their size.
    Words {
        id: widest

        Accessible.ignored: true
        font.bold: true
        font.pixelSize: back.letters
        text: bar.labels.join("\n")
        visible: false
        wrapMode: Text.NoWrap
    }
    PushButton {
        id: back

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        height: bar.row
        hue: bar.hue
        label: qsTr("Back")
        stacked: Theme.compact
        symbol: "arrow-left"
        visible: bar.frame.mayGoBack
        width: bar.buttonWidth

        onActivated: bar.back()
    }
    WayStones {
        id: stones

        frame: bar.frame
        wayAt: bar.wayAt
        width: bar.width
    }
    SourceLine {
        id: source

        anchors.horizontalCenter: parent.horizontalCenter
        height: bar.between ? bar.row : implicitHeight
        kiosk: bar.kiosk
        room: bar.between ? bar.middle : bar.width
        width: implicitWidth
        y: stones.below
    }
    OnwardButton {
        id: onward

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: bar.row
        hue: bar.hue
        more: bar.more
        stacked: Theme.compact
        onward: bar.frame.onward
        usable: bar.more || bar.frame.mayGoOn
        width: bar.buttonWidth

        onActivated: bar.onward()
    }
}
