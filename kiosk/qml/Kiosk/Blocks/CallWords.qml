import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One thing to do at once. Where it tells one number, that stands by itself; a phrase in place of a number stays in its sentence.
Grid {
    id: words

    required property string text
    required property string plain
    required property string linked
    required property string before
    required property string number
    required property string after
    required property Kiosk kiosk
    required property bool flat
    readonly property bool dials: number !== "" && linked === ""
    readonly property int largest: Theme.terse ? Theme.title : flat ? Theme.display : Theme.words(Theme.compact || Theme.wordsLarge ? 24 : 34)
    readonly property real natural: wide(metrics.font.pixelSize, number)
    // Its last word is never alone in a line.
    readonly property string end: after.replace(/ (\S{1,7})$/, "\u00a0$1")
    // Beside the number each text has room by how long it is, and at least for its longest word.
    readonly property real rest: width - natural - columnSpacing * 2
    readonly property real least: Math.max(longest(around.font.pixelSize, before), rest * before.length / Math.max(1, before.length + after.length))
    readonly property real lead: Math.min(least, rest - longest(around.font.pixelSize, end))
    readonly property bool beside: dials && flat && lead >= longest(around.font.pixelSize, before) && rest > Theme.words(72)

    columnSpacing: Theme.space
    columns: beside ? 3 : 1
    verticalItemAlignment: Grid.AlignVCenter

    function wide(size: int, said: string): real {
        return Math.ceil(metrics.advanceWidth(said) * 1.03);
    }

    function longest(size: int, said: string): real {
        return Math.ceil(Math.max(...said.split(" ").map(word => around.advanceWidth(word))) * 1.03) + 1;
    }

    FontMetrics {
        id: around

        font.bold: true
        font.family: Theme.family
        font.pixelSize: Theme.body
    }
    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.family
        font.pixelSize: words.largest
    }
    TermWords {
        color: Colours.filledInk
        font.bold: true
        font.pixelSize: words.flat || Theme.wordsLarger || width < Theme.words(70) ? Theme.heading : Theme.title
        kiosk: words.kiosk
        leading: Theme.labelLeading
        linked: words.linked
        spoken: words.plain
        text: words.text
        visible: !words.dials
        width: words.width
    }
    Words {
        color: Colours.filledInk
        font.bold: true
        leading: Theme.labelLeading
        spoken: words.plain
        text: kept(words.before)
        visible: words.dials && words.before !== ""
        width: evenly(words.beside ? Math.floor(words.lead) : words.width)
    }
    Words {
        Accessible.ignored: true
        color: Colours.filledInk
        font.bold: true
        font.pixelSize: words.beside ? words.largest : Math.max(Theme.heading, Math.floor(Math.min(1, words.width / words.natural) * (words.flat ? Theme.title : words.largest)))
        leading: Theme.titleLeading
        text: words.number
        visible: words.dials
        width: words.beside ? words.natural : words.width
    }
    Words {
        Accessible.ignored: true
        color: Colours.filledInk
        font.bold: true
        leading: Theme.labelLeading
        spoken: words.after
        text: words.end
        visible: words.dials && words.after !== ""
        width: evenly(words.beside ? Math.floor(words.rest - words.lead) : words.width)
    }
}
