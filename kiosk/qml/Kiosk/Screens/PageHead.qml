pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The title, always in the same place, and at the far end of its row the way out of a topic that may be hard to read; under
// it only where it would cost the title a line.
Item {
    id: head

    required property Kiosk kiosk
    required property string title
    required property string hue
    required property bool leaves
    // As red as the boxes that say what to do at once.
    property bool urgent: false
    // For the title, beside the picture if that reaches so high; the way out stands at the end of all.
    required property real room
    readonly property real leaveWidth: leaves ? way.width + Theme.gap : 0
    // Over a picture it stands clear of its edge.
    property bool hung: false
    readonly property real drop: hung ? Theme.gap : 0
    readonly property real leaveHeight: leaves ? way.height + drop : 0
    readonly property real narrow: Math.min(room, width - (leaves ? way.implicitWidth + Theme.space : 0))
    readonly property int rows: Math.max(1, Math.ceil(words.implicitWidth / Math.max(1, room)))
    readonly property bool oneRow: narrow >= room || (words.widest <= narrow && words.implicitWidth * (rows > 1 ? 1.15 : 1) <= rows * narrow)
    readonly property real wide: words.contentWidth
    // What the way out takes under the title.
    readonly property real below: oneRow ? 0 : Theme.gap + way.height
    readonly property bool lead: true
    readonly property bool whole: true
    // Something stands below it, both beside a picture.
    property bool fast: false

    height: oneRow ? Math.max(words.y + words.implicitHeight, leaves && narrow < room ? way.height : 0) : words.implicitHeight + below

    Title {
        id: words

        color: head.urgent ? Colours.now : Colours.hue(head.hue)
        most: !Theme.terse ? Theme.title : head.leaves ? Theme.heading : Math.floor(Theme.title * 0.9)
        room: head.room
        text: kept(head.title, head.room)
        width: head.oneRow && head.narrow < head.room ? head.narrow : evenly(head.room)
        x: LayoutMirroring.enabled ? head.width - width : 0
    }
    Loader {
        id: way

        // Emptied, a loader keeps the size of what it held.
        active: head.leaves
        height: active ? implicitHeight : 0
        visible: active
        width: active ? implicitWidth : 0
        x: LayoutMirroring.enabled ? 0 : head.width - width
        y: head.oneRow ? head.drop : head.height - height

        sourceComponent: Component {
            LeaveTopic {
                kiosk: head.kiosk
            }
        }
    }
}
