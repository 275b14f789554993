pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Words stand in the way, which ends before them and goes on after them, with round ends where it is more than a line; its hill stays.
Rectangle {
    id: gap

    required property Item over
    required property var wayAt
    // As thick as the way is painted.
    readonly property real thick: Math.round(Theme.ridge * 0.53)

    border.width: 0
    color: Hours.foot
    height: Math.ceil(Theme.ridge * 0.8)
    visible: over.visible
    width: over.width + Theme.gap * 2
    x: Math.round(over.x - Theme.gap)
    y: Math.round(wayAt(x + width / 2) - height / 2)

    Repeater {
        model: Colours.contrast ? 0 : 2

        Item {
            id: end

            required property int index

            clip: true
            height: gap.thick
            width: Math.ceil(gap.thick / 2)
            x: index === 0 ? 0 : gap.width - width
            y: Math.round(gap.wayAt(gap.x + x) - height / 2) - gap.y

            Rectangle {
                border.color: Hours.wayEdge
                border.width: Theme.ridge * 0.09
                color: Hours.way
                height: gap.thick
                radius: height / 2
                width: height
                x: end.index === 0 ? end.width - width : 0
            }
        }
    }
}
