pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The ground of a drawing with its caption under it. Beside the words of a page it is a piece of that topic's land: sky, and the
// ground on which the drawing stands, as tall as there is room; where that is low, over the whole width of the page, with the
// drawing at its end and the caption beside it. Among the words it is as tall as its shape. It is never cut.
Item {
    id: frame

    required property BlockView view
    default property alias content: paper.data
    property real shape: 1.0
    property real least: 0
    property string alt: ""
    property string caption: ""
    // Of its height, where a drawing's own ground lies, and where that is seen to go on beyond the drawing; 0 where it has none.
    property real horizon: 0
    property real skirting: horizon
    property real stroke: Theme.hair
    readonly property bool whole: true
    readonly property bool beside: view.beside
    readonly property real high: view.tallest - view.over
    readonly property bool low: beside && high < width * 0.4
    // Of a drawing's wide shape the caption stands under the title before it, or without one under the drawing.
    readonly property bool titled: view.under > view.over
    readonly property bool broad: low && view.wide !== "" && (!titled || Theme.landscape)
    readonly property bool headed: broad && titled
    readonly property bool aloft: low && (!broad || headed)
    readonly property bool lands: beside && horizon > 0
    readonly property real sink: view.sinks ? Theme.ridge : 0
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 6)
    readonly property real edge: pad
    readonly property real captionGap: Theme.terse ? Theme.tight : Theme.gap
    // Not whether it is visible: on a page that waits beside the screen nothing is.
    readonly property real words: caption !== "" && !aloft ? below.implicitHeight + captionGap : 0
    readonly property real inset: lands ? Theme.tight : pad
    readonly property real head: low ? view.under > view.over ? 0 : Theme.tight : view.over > 0 || view.sinks ? Theme.gap : pad
    readonly property real foot: aloft ? lands ? 0 : Theme.tight : lands ? Theme.gap : pad
    readonly property real room: high - head - foot - words
    // Beside its caption, whose room it is worked out from, and so not from its height.
    readonly property real aloftWide: Math.min(width - (headed ? view.before + Theme.space + view.aside : 0), (high - head - foot) / shape)
    readonly property real lowWide: aloft ? aloftWide : Math.min(width, (high - head - foot - words) / shape)
    readonly property real wide: low ? lowWide : width - inset * 2
    readonly property real natural: Math.max(low ? 0 : Theme.mm(Theme.terse ? 12 : 16), least, Math.min(wide * shape + (beside ? 0 : view.stretch), room))
    // Behind the title its place and size are whole pixels: else its floor would not lie on the line that goes on.
    readonly property real drawn: low ? Math.floor(natural) : natural
    readonly property real start: !beside ? pad : low ? Math.round(height - drawn - words - foot) : lands ? height - drawn - words - foot : view.over + (high - drawn - words) / 2
    readonly property real floor: lands ? start + drawn * (low ? skirting : horizon) : height
    readonly property real curve: beside && view.sinks ? Theme.mm(Theme.compact ? 10 : 22) : 0

    Accessible.ignored: alt === "" || !enabled
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    height: beside ? view.tallest : drawn + words + pad * 2

    Rectangle {
        anchors.bottomMargin: -frame.sink
        anchors.fill: parent
        color: Colours.tint(frame.view.hue)
        topLeftRadius: frame.LayoutMirroring.enabled ? 0 : frame.curve
        topRightRadius: frame.LayoutMirroring.enabled ? frame.curve : 0
    }
    Rectangle {
        color: Paints.mist(frame.view.hue)
        height: parent.height + frame.sink - y
        visible: frame.lands
        width: parent.width
        y: frame.floor
    }
    // In high contrast the ground is a line, and far beyond the drawing its own line goes on.
    Rectangle {
        color: Colours.hue(frame.view.hue)
        height: Theme.hair
        visible: frame.lands && !frame.low && Colours.contrast
        width: parent.width
        y: frame.floor
    }
    Loader {
        active: frame.lands && frame.low
        anchors.fill: parent

        sourceComponent: Component {
            FloorLine {
                colour: Colours.hue(frame.view.hue)
                line: Math.round(frame.drawn) * frame.stroke / frame.drawn
                // Where the drawing, whose room is a whole number of pixels, has it.
                level: frame.start + Math.round(frame.drawn) * frame.skirting
            }
        }
    }
    Item {
        id: paper

        readonly property bool whole: true

        height: frame.drawn
        width: frame.wide
        x: !frame.low ? frame.inset : !frame.aloft ? (frame.width - width) / 2 : frame.LayoutMirroring.enabled ? frame.view.aside : frame.width - width - frame.view.aside
        y: frame.start
    }
    StripFoot {
        color: Colours.tint(frame.view.hue)
        height: frame.headed ? Theme.hair : parent.height + frame.sink - y
        line: Colours.hue(frame.view.hue)
        visible: frame.broad && (!frame.headed || Colours.contrast)
        width: parent.width
        y: frame.start + frame.drawn - (frame.headed ? Theme.hair : 0)
    }
    Words {
        id: below

        readonly property real clear: Theme.space + Theme.tight
        // Against one edge, or against the other.
        readonly property real start: frame.headed ? Theme.margin : paper.x + paper.width + clear
        readonly property real end: (frame.headed ? frame.width - Theme.margin : paper.x - clear) - width
        readonly property real room: frame.width - (frame.aloft ? (frame.headed ? Theme.margin : frame.view.before + Theme.space) + clear + frame.aloftWide + frame.view.aside : frame.pad * 2)
        readonly property real begin: frame.headed ? frame.view.under : frame.view.told
        readonly property real free: Math.min(frame.floor, frame.height) - begin

        color: Colours.hue(frame.view.hue)
        font.bold: true
        font.pixelSize: Theme.caption
        horizontalAlignment: frame.headed ? Text.AlignLeft : frame.aloft ? Text.AlignRight : Text.AlignHCenter
        leading: Theme.labelLeading
        text: kept(frame.caption)
        // It stays off the drawing's ground, and clear of the title.
        visible: text !== "" && (!frame.aloft || (frame.drawn > Theme.mm(6) && implicitHeight <= free && room >= font.pixelSize * 5))
        width: evenly(room)
        x: !frame.aloft ? (frame.width - width) / 2 : frame.headed !== frame.LayoutMirroring.enabled ? start : end

        y: frame.aloft ? begin + (frame.headed ? Math.min(Theme.tight, free - implicitHeight) : (free - implicitHeight) / 2) : frame.start + frame.drawn + frame.captionGap
    }
}
