import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The ground of a drawing with its caption under it. Beside the words of a page it is a piece of that topic's land: sky, and the
// ground on which the drawing stands, as tall as there is room, or where that is low the caption before it; among them it is as
// tall as its shape. It is never cut.
Item {
    id: frame

    required property BlockView view
    default property alias content: paper.data
    property real shape: 1.0
    property real least: 0
    property string alt: ""
    property string caption: ""
    // Of its height, where a drawing's own ground lies; 0 where it has none.
    property real horizon: 0
    readonly property bool whole: true
    readonly property bool beside: view.beside
    readonly property bool low: beside && view.tallest < width * 0.5
    readonly property bool lands: beside && horizon > 0
    readonly property real sink: view.sinks ? Theme.ridge : 0
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 6)
    readonly property real edge: pad
    readonly property real captionGap: Theme.terse ? Theme.tight : Theme.gap
    // Not whether it is visible: on a page that waits beside the screen nothing is.
    readonly property real words: caption !== "" && !low ? below.implicitHeight + captionGap : 0
    readonly property real inset: lands ? Theme.tight : pad
    readonly property real foot: low ? 0 : lands ? Theme.gap : pad
    readonly property real room: view.tallest - (low ? Theme.gap : pad) - foot - words
    readonly property real lowWide: Math.min(width, (view.tallest - Theme.gap) / shape)
    readonly property real wide: low ? lowWide : width - inset * 2
    readonly property real drawn: Math.max(low ? 0 : Theme.mm(Theme.terse ? 12 : 16), least, Math.min(wide * shape + (beside ? 0 : view.stretch), room))
    readonly property real start: !beside ? pad : lands ? height - drawn - words - foot : (height - drawn - words) / 2

    Accessible.ignored: alt === "" || !enabled
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    height: beside ? view.tallest : drawn + words + pad * 2

    Rectangle {
        anchors.bottomMargin: -frame.sink
        anchors.fill: parent
        color: Colours.tint(frame.view.hue)
    }
    Rectangle {
        color: Paints.mist(frame.view.hue)
        height: parent.height + frame.sink - y
        visible: frame.lands
        width: parent.width
        y: frame.start + frame.drawn * frame.horizon
    }
    // In high contrast the ground is a line.
    Rectangle {
        color: Colours.hue(frame.view.hue)
        height: Theme.hair
        visible: frame.lands && Colours.contrast
        width: parent.width
        y: frame.start + frame.drawn * frame.horizon
    }
    Item {
        id: paper

        readonly property bool whole: true

        height: frame.drawn
        width: frame.wide
        x: !frame.low ? frame.inset : frame.LayoutMirroring.enabled ? 0 : frame.width - width
        y: frame.start
    }
    Words {
        id: below

        readonly property real room: frame.width - (frame.low ? frame.lowWide + Theme.gap * 2 : frame.pad * 2)

        color: Colours.hue(frame.view.hue)
        font.bold: true
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.labelLeading
        text: kept(frame.caption)
        visible: text !== ""
        width: evenly(room)
        x: !frame.low ? (frame.width - width) / 2 : (frame.LayoutMirroring.enabled ? frame.wide : 0) + (frame.width - frame.wide - width) / 2
        y: frame.low ? (frame.height - height) / 2 : frame.start + frame.drawn + frame.captionGap
    }
}
