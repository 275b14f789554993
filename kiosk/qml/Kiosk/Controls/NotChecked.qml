import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The honest note: who checked this, and when again.
Row {
    id: note

    required property ReviewView review
    property bool framed: false
    property bool brief: framed
    property real room: 0
    readonly property bool above: Theme.noteAbove
    readonly property real most: (framed ? room : width) - mark.width - spacing

    spacing: Theme.gap
    visible: framed === above

    ReviewWords {
        id: told

        brief: note.brief
        review: note.review
    }
    Icon {
        id: mark

        colour: Colours.softInk
        size: words.lineHeight * 0.8
        symbol: "info"
        y: words.lineHeight * 0.1
    }
    // Measured apart: how wide the words are set hangs on it.
    TextMetrics {
        id: natural

        font: words.font
        text: words.text
    }
    Words {
        id: longest

        Accessible.ignored: true
        font: words.font
        leading: words.leading
        text: told.longest
        visible: false
        width: evenly(note.most)
    }
    Words {
        id: words

        readonly property real whole: Math.ceil(natural.advanceWidth) + 1

        color: Colours.softInk
        font.pixelSize: note.framed ? Theme.frameNote : Theme.body
        leading: Theme.labelLeading
        text: told.text
        height: Math.max(implicitHeight, longest.implicitHeight)
        width: note.framed ? Math.min(whole, evenly(note.most, whole)) : note.most
    }
}
