import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Notice {
    id: meaning

    required property SheetView sheet
    readonly property string word: sheet.word

    symbol: "book-open"

    Title {
        horizontalAlignment: meaning.align
        room: parent.width
        text: meaning.word.charAt(0).toUpperCase() + meaning.word.slice(1)
        width: parent.width
    }
    Words {
        font.pixelSize: Theme.terse ? Theme.body : Theme.lead
        horizontalAlignment: meaning.align
        text: meaning.sheet.meaning
        width: parent.width
    }
}
