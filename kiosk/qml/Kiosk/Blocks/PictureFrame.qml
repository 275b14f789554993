import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The ground of a drawing with its caption under it. Beside the words of a page it is a piece of that topic's land: sky, and the
// ground on which the drawing stands, as tall as there is room; among them it is as tall as its shape. It is never cut.
Item {
    id: frame

    required property BlockView view
    default property alias content: paper.data
    property real shape: 1.0
    property real least: 0
    property string alt: ""
    property string caption: ""
    // Of its height, where the ground lies that a drawing brings along; 0 where it brings none.
    property real horizon: 0
    readonly property bool whole: true
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 6)
    readonly property real edge: pad
    readonly property real captionGap: Theme.terse ? Theme.tight : Theme.gap
    // Not whether it is visible: on a page that waits beside the screen nothing is.
    readonly property real words: caption !== "" ? below.implicitHeight + captionGap : 0
    readonly property bool beside: view.beside
    readonly property real side: beside && horizon > 0 ? Theme.tight : pad
    readonly property real room: view.tallest - pad - (beside ? Theme.gap : pad) - words
    readonly property real wide: width - side * 2
    readonly property real drawn: Math.max(Theme.mm(Theme.terse ? 12 : 16), least, Math.min(wide * shape + (beside ? 0 : view.stretch), room))
    readonly property real start: beside ? height - drawn - words - (horizon > 0 ? Theme.gap : (height - drawn - words) / 2) : pad

    Accessible.ignored: alt === ""
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    height: beside ? view.tallest : drawn + words + pad * 2

    Rectangle {
        anchors.fill: parent
        color: Colours.tint(frame.view.hue)
    }
    Item {
        id: paper

        readonly property bool whole: true

        height: frame.drawn
        width: frame.wide
        x: frame.side
        y: frame.start
    }
    Words {
        id: below

        color: Colours.hue(frame.view.hue)
        font.bold: true
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.labelLeading
        text: frame.caption
        visible: text !== ""
        width: evenly(frame.width - frame.pad * 2)
        x: (frame.width - width) / 2
        y: frame.start + frame.drawn + frame.captionGap
    }
}
