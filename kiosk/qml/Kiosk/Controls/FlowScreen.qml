import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A column of content, shown one screenful at a time.
FramedScreen {
    id: screen

    default property alias content: flow.data
    property real spacing: Theme.space
    property real settle: 0
    // Left free above the content, and how far that has moved up.
    property real above: 0
    // Whether another screenful is seen to come; else it is there at once.
    property bool slides: true
    readonly property alias place: flow.y
    // So much of it is seen at once.
    readonly property alias seen: viewport.height
    // Further down nothing that can be touched comes near "I'm done", which ends the visit.
    readonly property real lower: Theme.compact ? 0 : Theme.apart - Theme.space
    readonly property real slack: cutter.slack
    readonly property bool settled: cutter.settled
    // How tall all of it is.
    readonly property real natural: Math.ceil(flow.height)
    property alias stretched: cutter.used

    signal laidOut

    screenfuls: cutter.count

    // For a screen whose content changes in its place: all of it may be as high as before, and its parts not.
    function cutAgain(): void {
        cutter.again();
    }

    Item {
        id: viewport

        // No border loses its outermost pixel.
        clip: true
        height: Math.ceil(Math.min(cutter.extent, screen.height)) + (cutter.index + 1 < cutter.count ? 0 : 1)
        width: parent.width + Theme.margin
        x: -Theme.margin / 2
        y: cutter.count === 1 ? (screen.height - height) * screen.settle : cutter.index > 0 ? Math.max(0, Math.min(screen.lower, screen.height - cutter.extent)) : 0

        Column {
            id: flow

            spacing: screen.spacing
            topPadding: screen.above
            width: screen.width
            x: Theme.margin / 2
            y: -cutter.start

            Behavior on y {
                enabled: screen.slides && !Theme.still

                NumberAnimation {
                    duration: Motion.turn
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
    // There is more above; below, the land begins.
    Rectangle {
        color: Colours.outline
        height: Theme.line
        visible: screen.screenful > 0 && cutter.count > 1 && screen.lower > 0 && viewport.y >= y + Theme.tight
        width: parent.width
        y: (screen.lower - Theme.space) / 2
    }
    Screenfuls {
        id: cutter

        available: screen.height
        flow: flow
        index: screen.screenful
        lower: screen.lower

        onLaidOut: screen.laidOut()
    }
}
