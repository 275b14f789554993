import QtQuick
import Kiosk.Theme

// What is told and answers no touch: on the bare ground, a hairline between it and what stands before it.
Item {
    id: fact

    property string label: ""
    property string more: ""
    // Another stands above it, or before it in its row; and how far off.
    property bool below: false
    property bool after: false
    property real down: Theme.gap
    property real across: Theme.gap
    readonly property bool whole: true

    Accessible.description: more
    Accessible.ignored: !enabled
    Accessible.name: label
    Accessible.role: Accessible.ListItem
    implicitWidth: 1

    Rectangle {
        color: Colours.divider
        height: Theme.hair
        visible: fact.below
        width: fact.width
        y: -(fact.down + height) / 2
    }
    Rectangle {
        color: Colours.divider
        height: fact.height
        visible: fact.after
        width: Theme.hair
        x: fact.LayoutMirroring.enabled ? fact.width + (fact.across - width) / 2 : -(fact.across + width) / 2
    }
}
