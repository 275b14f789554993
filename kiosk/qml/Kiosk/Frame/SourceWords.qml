pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands on the button that leads to the sources: its sign, what it is, and under that who checked the page.
Item {
    id: block

    required property string label
    required property string told
    // The longest that may be told: room is kept for it.
    required property string longest
    required property int fine
    required property color hue
    required property bool signed
    required property real room
    readonly property real before: signed ? mark.size + Theme.mm(2.4) : 0

    height: title.implicitHeight + kept.implicitHeight
    width: before + Math.max(title.contentWidth, kept.contentWidth)

    component Told: Balanced {
        Accessible.ignored: true
        font.pixelSize: block.fine
        leading: Theme.closeLeading
        room: block.room
    }

    Told {
        id: kept

        text: block.longest
        visible: false
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        colour: block.hue
        size: Math.round(Theme.frameText * (Theme.compact ? 1.2 : 1.5))
        symbol: "file-text"
        visible: block.signed
    }
    Balanced {
        id: title

        Accessible.ignored: true
        color: block.hue
        font.bold: true
        font.pixelSize: Theme.frameText
        leading: Theme.closeLeading
        room: block.room
        text: block.label
        x: LayoutMirroring.enabled ? block.width - block.before - width : block.before
    }
    Told {
        id: under

        text: block.told
        x: LayoutMirroring.enabled ? block.width - block.before - width : block.before
        y: title.implicitHeight + (kept.implicitHeight - implicitHeight) / 2
    }
}
