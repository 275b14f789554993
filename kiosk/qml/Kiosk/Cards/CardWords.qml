import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Column {
    id: words

    required property string label
    required property string sentence
    required property bool middle
    property int letters: Theme.body
    property color colour: Colours.ink
    property color ink: Colours.softInk

    Words {
        Accessible.ignored: true
        color: words.colour
        font.bold: true
        font.pixelSize: words.letters
        horizontalAlignment: words.middle ? Text.AlignHCenter : Text.AlignLeft
        lead: words.sentence !== ""
        leading: Theme.labelLeading
        text: kept(words.label, words.width)
        width: evenly(words.width)
        x: words.middle ? (words.width - width) / 2 : words.LayoutMirroring.enabled ? words.width - width : 0
    }
    Words {
        Accessible.ignored: true
        color: words.ink
        font.pixelSize: words.letters
        horizontalAlignment: words.middle ? Text.AlignHCenter : Text.AlignLeft
        leading: Theme.labelLeading
        text: kept(words.sentence, words.width)
        visible: text !== ""
        width: evenly(words.width)
        x: words.middle ? (words.width - width) / 2 : words.LayoutMirroring.enabled ? words.width - width : 0
    }
}
