pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// One page: its words, and its picture beside them where the screen is wide, else under them.
Item {
    id: surface

    required property Kiosk kiosk
    required property int number
    required property PageView view
    property int screenful: 0
    readonly property alias screenfuls: flow.screenfuls
    readonly property bool pictured: view !== null && view.pictureCount > 0
    readonly property bool beside: pictured && Theme.landscape && Theme.textScale < 1.6
    readonly property real stretch: view?.stretches ? Math.min(flow.slack * 0.9, Theme.mm(54)) : 0
    readonly property string hue: view?.hue ?? "teal"

    FlowScreen {
        id: flow

        height: surface.height
        screenful: surface.screenful
        spacing: Theme.space
        stretched: surface.stretch
        width: surface.beside ? (surface.width - Theme.margin * 2) * 0.56 : surface.width - Theme.margin * 2
        x: surface.LayoutMirroring.enabled ? surface.width - width - Theme.margin : Theme.margin

        PageHead {
            kiosk: surface.kiosk
            view: surface.view
            width: flow.width
        }
        Repeater {
            model: surface.view?.words ?? null

            BlockView {
                hue: surface.hue
                kiosk: surface.kiosk
                stretch: surface.stretch
                tallest: surface.height
                width: flow.width
            }
        }
        Repeater {
            model: surface.beside ? null : surface.view?.pictures ?? null

            BlockView {
                hue: surface.hue
                kiosk: surface.kiosk
                tallest: surface.height
                width: flow.width
            }
        }
        NotChecked {
            width: flow.width
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
                tallest: surface.height
                width: parent.width
            }
        }
    }
}
