pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Blocks
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One page: its words, and its picture beside them where the screen is wide, else under them.
Item {
    id: surface

    required property Kiosk kiosk
    required property int number
    required property PageView view
    property int screenful: 0
    property int opened: -1
    readonly property alias screenfuls: flow.screenfuls
    readonly property alias settled: flow.settled
    readonly property bool pictured: view !== null && view.pictureCount > 0
    readonly property bool beside: pictured && view.pictureCount === 1 && Theme.landscape && (view.wordyPicture ? !Theme.wordsLarge && !Theme.compact : !(Theme.compact ? Theme.wordsLarger : Theme.wordsHuge))
    readonly property ListModel blocks: view === null ? null : beside ? view.words : Theme.terse ? view.sentences : view.flow
    readonly property int gaps: blocks ? blocks.size : 1
    readonly property real air: Math.min(flow.slack / (gaps * 2), Theme.mm(7))
    readonly property bool grows: view !== null && (view.stretches || (pictured && !beside))
    // Left free above what stands below the page.
    readonly property real foot: Theme.compact ? 0 : Theme.mm(2.6)
    readonly property real stretch: grows ? Math.max(0, Math.min(flow.slack - air * gaps - foot, Theme.mm(Theme.landscape ? 34 : 84))) : 0
    readonly property string hue: view?.hue ?? "teal"

    FlowScreen {
        id: flow

        height: surface.height
        screenful: surface.screenful
        spacing: Theme.gap + surface.air
        stretched: surface.stretch + surface.air * surface.gaps
        width: surface.beside ? (surface.width - Theme.margin * 2) * 0.56 : surface.width - Theme.margin * 2
        x: surface.LayoutMirroring.enabled ? surface.width - width - Theme.margin : Theme.margin

        PageHead {
            hue: surface.hue
            kiosk: surface.kiosk
            leaves: surface.view?.leaveTopic ?? false
            title: surface.view?.title ?? ""
            width: flow.width
        }
        Repeater {
            model: surface.blocks

            BlockView {
                hue: surface.hue
                kiosk: surface.kiosk
                opened: surface.opened
                stretch: surface.stretch
                tallest: surface.height - flow.lower
                width: flow.width
            }
        }
    }
    Column {
        height: surface.height
        spacing: Theme.space
        visible: surface.beside
        width: (surface.width - Theme.margin * 2) * 0.44 - Theme.mm(10)
        x: surface.LayoutMirroring.enabled ? Theme.margin : surface.width - width - Theme.margin

        Repeater {
            model: surface.beside ? surface.view?.pictures ?? null : null

            BlockView {
                beside: true
                hue: surface.hue
                kiosk: surface.kiosk
                opened: surface.opened
                tallest: surface.height - surface.foot
                width: parent.width
            }
        }
    }
}
