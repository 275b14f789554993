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
    readonly property bool between: (Theme.compact || Theme.landscape) && source.least <= middle
    // On a small panel the stones stand over the words, in the row of the buttons.
    readonly property bool oneRow: Theme.compact && between
    // How far down the way runs in it.
    readonly property real way: oneRow ? stones.height / 2 : 0
    readonly property list<string> labels: [qsTr("Back"), qsTr("Next"), qsTr("More"), qsTr("Read all"), qsTr("Go on"), qsTr("Start"), qsTr("Check"), qsTr("Close"), qsTr("I'm done")]
    readonly property real buttonWidth: labelled ? Math.min(Math.max(Theme.mainWidth, widest.implicitWidth + back.trim), (width - Theme.apart) / 2) : Theme.mainTarget

    signal back
    signal onward

    height: oneRow ? Math.max(source.height, onward.height) : stones.height + Theme.hair + (between ? Math.max(source.height, onward.height - stones.height - Theme.hair) : source.height + Theme.gap + onward.height)

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

        frame: bar.frame
        wayAt: x => bar.wayAt(stones.x + x)
        width: !bar.between ? bar.width : bar.oneRow && source.explains ? source.narrow : bar.middle
        x: (bar.width - width) / 2 + (bar.oneRow && source.explains ? (bar.middle - width) / 2 * (LayoutMirroring.enabled ? -1 : 1) : 0)
    }
    SourceLine {
        id: source

        anchors.horizontalCenter: parent.horizontalCenter
        height: implicitHeight
        kiosk: bar.kiosk
        over: bar.oneRow ? stones.height : 0
        room: width
        width: bar.between ? bar.middle : bar.width
        y: bar.oneRow ? (bar.height - height) / 2 : stones.height + Theme.hair
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
