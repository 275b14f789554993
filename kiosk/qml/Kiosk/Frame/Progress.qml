pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Where you are, as a bar of as many parts as there are pages; a plain bar where they are too many to count.
Item {
    id: progress

    required property int number
    required property int total
    required property color hue
    readonly property bool counted: total <= 12

    Accessible.ignored: true
    height: visible ? Theme.mm(2) : 0
    visible: total > 0

    Rectangle {
        border.color: Colours.outline
        border.width: Theme.hair
        color: Colours.surface
        height: parent.height
        radius: height / 2
        visible: !progress.counted
        width: parent.width
    }
    Rectangle {
        color: progress.hue
        height: parent.height
        radius: height / 2
        visible: !progress.counted
        width: parent.width * progress.number / Math.max(progress.total, 1)
    }
    Row {
        anchors.fill: parent
        spacing: Theme.mm(1.4)
        visible: progress.counted

        Repeater {
            model: progress.counted ? progress.total : 0

            Rectangle {
                required property int index

                border.color: index < progress.number ? progress.hue : Colours.outline
                border.width: Theme.hair
                color: index < progress.number ? progress.hue : Colours.surface
                height: progress.height
                radius: height / 2
                width: (progress.width + Theme.mm(1.4)) / progress.total - Theme.mm(1.4)
            }
        }
    }
}
