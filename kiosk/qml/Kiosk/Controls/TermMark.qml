pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// It reaches further than the word, so that a finger finds it.
Pressable {
    id: mark

    required property Kiosk kiosk
    required property string word
    required property color colour
    required property rect spot
    // Where it is underlined, from the top of its line.
    required property real base
    required property rect reach
    readonly property bool whole: true
    readonly property real middle: spot.y + spot.height / 2 - y

    Accessible.role: Accessible.Link
    height: reach.height
    label: word
    width: reach.width
    x: reach.x
    y: reach.y

    onActivated: kiosk.actions.openMeaning(word)

    Rectangle {
        color: mark.colour
        height: mark.spot.height
        opacity: 0.15
        radius: Theme.tight
        visible: mark.down
        width: mark.spot.width
        x: (mark.width - width) / 2
        y: mark.middle - height / 2
        z: -1
    }
    Row {
        spacing: Theme.dotted
        x: (mark.width - mark.spot.width) / 2
        y: mark.spot.y - mark.y + mark.base

        Repeater {
            model: Math.max(1, Math.floor(mark.spot.width / (Theme.dotted * 2)))

            Rectangle {
                color: mark.colour
                height: width
                radius: width / 2
                width: Theme.dotted
            }
        }
    }
}
