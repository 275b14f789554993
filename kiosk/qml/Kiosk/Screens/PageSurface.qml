pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One page: its words, and its picture beside them where the screen is wide, else above them.
Item {
    id: surface

    required property Kiosk kiosk
    required property int number
    required property PageView view
    property int screenful: 0
    property int opened: -1
    readonly property alias screenfuls: flow.screenfuls
    readonly property alias settled: flow.settled
    readonly property string hue: view?.hue ?? "teal"

    PagePlan {
        id: plan

        blocks: blocks
        flow: flow
        head: head
        height: surface.height
        view: surface.view
        width: surface.width
    }
    FlowScreen {
        id: flow

        above: plan.lead
        height: surface.height
        screenful: surface.screenful
        settle: plan.settle
        settlesFirst: plan.parted
        spacing: plan.spacing
        stretched: plan.stretched
        width: surface.width - Theme.margin * 2
        x: Theme.margin

        onLaidOut: plan.giveWay()

        PageHead {
            id: head

            fast: plan.parted && plan.together > 0
            hue: surface.hue
            kiosk: surface.kiosk
            leaves: surface.view?.leaveTopic ?? false
            title: surface.view?.title ?? ""
            width: plan.titled
            x: LayoutMirroring.enabled ? flow.width - width : 0
        }
        Repeater {
            id: blocks

            model: plan.rows

            PagePlace {
                before: index === plan.together ? plan.gulf : row.continued ? -plan.spacing : 0
                fast: plan.parted && index < plan.together - 1
                hue: surface.hue
                kiosk: surface.kiosk
                opened: surface.opened
                share: index < plan.together ? plan.narrow : flow.width
                stretch: plan.stretch
                tallest: surface.height - flow.lower
                whole: plan.parted && index < plan.together
                width: flow.width
            }
        }
    }
    PagePicture {
        height: plan.pictureHeight
        hue: surface.hue
        kiosk: surface.kiosk
        opened: surface.opened
        pictures: plan.apart ? surface.view.pictures : null
        sinks: plan.beside
        visible: plan.apart && y > -height / 2
        width: plan.pictureWidth
        x: !plan.above && !LayoutMirroring.enabled ? surface.width - width : 0
        y: flow.place - plan.over
    }
}
