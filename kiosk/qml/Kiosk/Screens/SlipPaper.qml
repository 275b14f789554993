pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The leaf itself: holes along its top, and lines on what is not written on yet.
Rectangle {
    id: paper

    required property real pad
    // How far down it is written on, and how far its lines are apart.
    required property real ends
    required property real pitch
    readonly property real head: Theme.mm(5)
    readonly property real hole: Theme.mm(3)

    color: Colours.surface

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
    Repeater {
        model: Math.max(0, Math.floor((paper.height - paper.ends - paper.pad) / paper.pitch))

        Rectangle {
            required property int index

            color: Colours.divider
            height: Theme.hair
            width: paper.width - paper.pad * 2
            x: paper.pad
            y: Math.round(paper.ends + paper.pitch * (index + 1))
        }
    }
}
