import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a page rests on, a touch away, and who checked it: beside each other, or one under the other. A signature, and a
// page that rests on nothing, move nothing.
Item {
    id: line

    required property Kiosk kiosk
    required property real room
    readonly property bool explains: kiosk.frame.explains
    // Beside each other the words take two lines at most.
    readonly property real narrow: room - way.width - Theme.gap
    readonly property bool beside: longest.implicitWidth <= narrow * 1.8
    readonly property real wordsRoom: !explains || !beside ? room : narrow
    readonly property real group: way.width + Theme.gap + words.width

    implicitHeight: beside ? Math.max(way.height, reserved.implicitHeight) : way.height + reserved.implicitHeight

    ReviewWords {
        id: told

        brief: true
        review: line.kiosk.review
    }
    Words {
        id: longest

        Accessible.ignored: true
        font: words.font
        text: told.longest
        visible: false
        wrapMode: Text.NoWrap
    }
    Words {
        id: reserved

        Accessible.ignored: true
        font: words.font
        leading: words.leading
        text: told.longest
        visible: false
        width: evenly(line.beside ? line.narrow : line.room, longest.implicitWidth)
    }
    PushButton {
        id: way

        height: Math.max(Theme.target, implicitHeight)
        hue: Colours.hue(line.kiosk.frame.hue)
        label: qsTr("Where this comes from")
        letters: Theme.frameNote
        padding: Theme.mm(Theme.compact ? 2.3 : 3.4)
        symbol: "info"
        visible: line.explains
        width: Math.min(implicitWidth, line.room)
        x: !line.beside ? (line.width - width) / 2 : line.LayoutMirroring.enabled ? (line.width + line.group) / 2 - width : (line.width - line.group) / 2
        y: line.beside ? (line.height - height) / 2 : 0

        onActivated: line.kiosk.actions.openOrigins()
    }
    Words {
        id: words

        readonly property real natural: Math.ceil(measure.advanceWidth) + 1

        font.pixelSize: Theme.frameNote
        horizontalAlignment: line.explains && line.beside ? Text.AlignLeft : Text.AlignHCenter
        leading: Theme.titleLeading
        text: told.text
        width: Math.min(natural, evenly(line.wordsRoom, natural))
        x: !line.beside || !line.explains ? (line.width - width) / 2 : line.LayoutMirroring.enabled ? (line.width - line.group) / 2 : (line.width + line.group) / 2 - width
        y: line.beside || !line.explains ? (line.height - implicitHeight) / 2 : way.height
    }
    // Measured apart: how wide the words are set hangs on it.
    TextMetrics {
        id: measure

        font: words.font
        text: words.text
    }
}
