import QtQuick
import Kiosk.Theme

// What is told and answers no touch: on the bare ground, a hairline above it where something stands there, through all of its row.
Item {
    id: fact

    property string label: ""
    property string more: ""
    // Another stands above it, or before it in its row; and how far off.
    property bool below: false
    property bool after: false
    property real down: Theme.gap
    property real across: Theme.gap
    // How far its row goes on, where nothing else stands in that.
    property real beyond: 0
    readonly property bool whole: true

    Accessible.description: more
    Accessible.ignored: !enabled
    Accessible.name: label
    Accessible.role: Accessible.ListItem
    implicitWidth: 1

    Rectangle {
        readonly property real before: fact.after ? fact.across : 0

        color: Colours.divider
        height: Theme.hair
        visible: fact.below
        width: fact.width + before + fact.beyond
        x: -(fact.LayoutMirroring.enabled ? fact.beyond : before)
        y: -(fact.down + height) / 2
    }
}
