pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One page: its words, and its picture beside them where there is room, else behind the title.
Item {
    id: surface

    required property Kiosk kiosk
    required property int number
    required property PageView view
    property real behindTop: 0
    property int screenful: 0
    property int opened: -1
    readonly property alias screenfuls: flow.screenfuls
    readonly property alias settled: flow.settled
    readonly property string hue: view?.hue ?? "teal"

    PagePlan {
        id: plan

        behindTop: surface.behindTop
        blocks: blocks
        flow: flow
        head: head
        height: surface.height
        slack: flow.slack
        view: surface.view
        width: surface.width
    }
    FlowScreen {
        id: flow

        height: plan.room
        screenful: surface.screenful
        // Not while the page is laid out.
        slides: settled
        spacing: plan.spacing
        stretched: plan.stretched
        width: surface.width - Theme.margin * 2
        x: Theme.margin

        onLaidOut: plan.giveWay()

        PageHead {
            id: head

            fast: plan.parted && plan.together > 0
            hue: surface.hue
            hung: plan.beside
            kiosk: surface.kiosk
            leaves: surface.view?.leaveTopic ?? false
            room: plan.titled
            title: surface.view?.title ?? ""
            urgent: surface.view?.urgent ?? false
            width: flow.width
        }
        Repeater {
            id: blocks

            model: plan.rows

            PagePlace {
                before: index === plan.parts ? plan.gulf : index === 0 ? plan.first : row.continued ? -plan.spacing : 0
                fast: plan.parted && index < plan.together - 1
                hue: surface.hue
                kiosk: surface.kiosk
                opened: surface.opened
                share: index < plan.parts ? plan.narrow : flow.width
                stretch: plan.stretch
                zoom: plan.zoom
                tallest: plan.room - flow.lower
                whole: plan.parted && index < plan.together
                width: flow.width
            }
        }
    }
    PagePicture {
        aside: plan.aside
        before: plan.before
        height: plan.pictureHeight
        hue: surface.hue
        kiosk: surface.kiosk
        opened: surface.opened
        over: plan.over
        told: plan.told
        pictures: plan.apart ? surface.view.pictures : null
        sinks: plan.beside
        zoom: plan.above ? plan.zoom : 1
        under: plan.under
        wide: plan.wide
        visible: plan.apart && flow.place * 2 > plan.behind - height
        width: plan.pictureWidth
        x: plan.beside && !LayoutMirroring.enabled ? surface.width - width : 0
        y: flow.place - plan.behind
        // Told after the words, and painted behind them.
        z: -1
    }
}
