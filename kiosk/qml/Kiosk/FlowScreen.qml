import QtQuick
import Kiosk.Bridge

// A column of content, shown one screenful at a time.
Item {
    id: screen

    default property alias content: flow.data
    property int screenful: 0
    property real spacing: Theme.space
    property real settle: 0
    readonly property int screenfuls: cutter.count
    readonly property real slack: cutter.slack
    readonly property bool settled: cutter.settled
    property alias stretched: cutter.used

    Item {
        id: viewport

        clip: true
        height: Math.min(cutter.extent, screen.height)
        width: parent.width
        y: cutter.count === 1 ? (screen.height - height) * screen.settle : 0

        Column {
            id: flow

            spacing: screen.spacing
            width: parent.width
            y: -cutter.start

            Behavior on y {
                enabled: !Theme.still

                NumberAnimation {
                    duration: Theme.turn
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
    // There is more below.
    Rectangle {
        color: Theme.outline
        height: Theme.line
        visible: screen.screenful + 1 < cutter.count
        width: parent.width
        y: parent.height + Theme.tight / 2
    }
    Screenfuls {
        id: cutter

        available: screen.height
        flow: flow
        index: screen.screenful
    }
}
