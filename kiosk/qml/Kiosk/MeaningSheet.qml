import QtQuick
import Kiosk.Bridge

Panel {
    id: meaning

    required property SheetView sheet
    readonly property string word: sheet.word

    hue: "teal"
    spacing: Theme.space

    Title {
        text: meaning.word.charAt(0).toUpperCase() + meaning.word.slice(1)
        width: parent.width
    }
    Words {
        font.pixelSize: Theme.lead
        text: meaning.sheet.meaning
        width: parent.width
    }
}
