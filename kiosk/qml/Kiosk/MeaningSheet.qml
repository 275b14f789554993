import QtQuick
import Kiosk.Bridge

Column {
    id: meaning

    required property SheetView sheet
    readonly property string word: sheet.word

    spacing: Theme.space

    Title {
        text: meaning.word.charAt(0).toUpperCase() + meaning.word.slice(1)
        width: meaning.width
    }
    Words {
        font.pixelSize: Theme.lead
        text: meaning.sheet.meaning
        width: meaning.width
    }
}
