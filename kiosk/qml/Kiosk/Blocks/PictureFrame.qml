import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The tinted ground of a drawing with its caption under it; as tall as its column allows, and never cut.
Item {
    id: frame

    required property BlockView view
    default property alias content: paper.data
    property real shape: 1.0
    property real least: 0
    property string alt: ""
    property string caption: ""
    readonly property bool whole: true
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 6)
    readonly property real edge: pad
    readonly property real captionGap: Theme.terse ? Theme.tight : Theme.gap
    // Not whether it is visible: on a page that waits beside the screen nothing is.
    readonly property real words: caption !== "" ? below.implicitHeight + captionGap : 0
    readonly property bool beside: view.beside
    readonly property real room: view.tallest - pad * 2 - words
    readonly property real drawn: Math.max(Theme.mm(Theme.terse ? 12 : 16), least, beside ? room : Math.min((width - pad * 2) * shape + view.stretch, room))

    Accessible.ignored: alt === ""
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    height: drawn + words + pad * 2

    Rectangle {
        anchors.fill: parent
        color: Colours.tint(frame.view.hue)
    }
    Item {
        id: paper

        readonly property bool whole: true

        height: frame.drawn
        width: frame.width - frame.pad * 2
        x: frame.pad
        y: frame.pad
    }
    Words {
        id: below

        color: Colours.hue(frame.view.hue)
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.labelLeading
        text: frame.caption
        visible: text !== ""
        width: paper.width
        x: frame.pad
        y: frame.pad + frame.drawn + frame.captionGap
    }
}
