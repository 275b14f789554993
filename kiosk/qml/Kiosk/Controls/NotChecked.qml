import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The honest note: who checked this, and when again.
Row {
    id: note

    required property ReviewView review
    property bool framed: false
    property real room: 0
    readonly property bool above: told.above

    spacing: Theme.gap
    visible: framed === above

    ReviewWords {
        id: told

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
        id: words

        readonly property real whole: Math.ceil(natural.advanceWidth) + 1

        color: Colours.softInk
        font.pixelSize: note.framed ? Theme.frameNote : Theme.body
        leading: Theme.labelLeading
        text: told.text
        width: note.framed ? Math.min(whole, evenly(note.room - mark.width - note.spacing, whole)) : note.width - mark.width - note.spacing
    }
}
