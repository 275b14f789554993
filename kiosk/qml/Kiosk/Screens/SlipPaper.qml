pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The leaf itself, with holes along its top.
Rectangle {
    id: paper

    required property real pad
    readonly property real head: Theme.mm(5)
    readonly property real hole: Theme.mm(3)

    border.width: 0
    color: Colours.surface
    radius: Theme.corner

    Row {
        spacing: Theme.mm(5)
        x: (paper.width - width) / 2
        y: Theme.mm(1.6)

        Repeater {
            model: Math.max(0, Math.floor((paper.width - paper.pad) / Theme.mm(8)))

            Rectangle {
                border.color: Colours.divider
                border.width: Theme.hair
                color: Colours.paper
                height: width
                radius: width / 2
                width: paper.hole
            }
        }
    }
}
