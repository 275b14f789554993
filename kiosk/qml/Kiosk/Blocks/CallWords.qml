import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One thing to do at once. Where it tells one number, that stands large, with what follows it on the same baseline; a phrase in
// place of a number stays in its sentence.
Item {
    id: words

    required property string text
    required property string plain
    required property string linked
    required property string before
    required property string number
    required property string after
    required property Kiosk kiosk
    required property bool flat
    required property bool terse
    readonly property bool dials: number !== "" && linked === "" && !terse
    // Its first sentence is said largest where the number stands under it.
    readonly property bool shouts: dials && !flat && !Theme.compact && !Theme.wordsLarger && /[.!?] /.test(before)
    readonly property string shout: shouts ? before.replace(/^(.*[.!?]) .*$/, "$1") : ""
    readonly property real under: shouts ? first.height + Theme.tight : 0
    readonly property string lead: shouts ? before.slice(shout.length + 1) : before
    readonly property int around: flat || Theme.compact || Theme.wordsLarger ? Theme.body : Theme.heading
    readonly property int largest: Theme.terse ? Theme.title : flat ? Math.min(Theme.display, Theme.words(16)) : Theme.words(Theme.compact || Theme.wordsLarge ? 24 : shouts ? 16 : 44)
    // Between a number and a word, besides what is measured too wide.
    readonly property real apart: Math.ceil(around * 0.2)
    // Each in one line; and as large as lets the number stand in one with what follows it.
    readonly property real ahead: wide(small, small.font.pixelSize, lead)
    readonly property real rest: after === "" ? 0 : wide(small, small.font.pixelSize, after) + apart
    readonly property real natural: wide(large, large.font.pixelSize, number)
    readonly property int fitting: Math.floor(largest * Math.min(1, (width - rest) / natural))
    readonly property bool level: fitting >= Theme.heading
    readonly property bool inline: (flat || shouts) && ahead + apart + natural + rest <= width

    implicitHeight: !dials ? said.height : rear.visible && !level ? rear.y + rear.height : figure.y + figure.height

    // ``size`` so that it is measured anew where that changes.
    function wide(metrics: FontMetrics, size: int, said: string): real {
        return Math.ceil(metrics.advanceWidth(said) * 1.03 + size * 0.05);
    }

    FontMetrics {
        id: small

        font.bold: true
        font.family: Theme.family
        font.pixelSize: words.around
    }
    FontMetrics {
        id: large

        font.bold: true
        font.family: Theme.family
        font.pixelSize: words.largest
    }
    TermWords {
        id: said

        color: Colours.now
        font.bold: true
        font.pixelSize: words.terse ? Theme.body : words.flat || Theme.wordsLarger || width < Theme.words(70) ? Theme.heading : Theme.title
        kiosk: words.kiosk
        leading: Theme.labelLeading
        linked: words.linked
        spoken: words.plain
        text: fitted(words.text, width)
        visible: !words.dials
        width: words.width
    }
    CallShout {
        id: first

        said: words.shout
        visible: words.shouts
        width: words.width
    }
    Words {
        id: front

        anchors.left: parent.left
        color: Colours.now
        font.bold: true
        font.pixelSize: words.around
        leading: Theme.labelLeading
        spoken: words.plain
        text: words.inline ? words.lead : kept(words.lead.replace(/([.!?]) /g, "$1\n"))
        visible: words.dials && words.before !== ""
        width: words.inline ? words.ahead : words.width
        y: words.inline ? words.under + figure.baselineOffset - baselineOffset : words.under
    }
    Words {
        id: figure

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: words.inline ? words.ahead + words.apart : 0
        color: Colours.now
        font.bold: true
        font.pixelSize: words.level ? words.fitting : Math.max(Theme.heading, Math.floor(words.largest * Math.min(1, words.width / words.natural)))
        leading: Theme.closeLeading
        text: words.number
        visible: words.dials
        width: words.level ? Math.ceil(words.natural * font.pixelSize / words.largest) : words.width
        y: words.inline || !front.visible ? words.under : front.y + front.height
    }
    Words {
        id: rear

        Accessible.ignored: true
        anchors.left: words.level ? figure.right : parent.left
        anchors.leftMargin: words.level ? words.apart : 0
        color: Colours.now
        font.bold: true
        font.pixelSize: words.around
        leading: Theme.labelLeading
        spoken: words.after
        text: words.level ? words.after : kept(words.after)
        visible: words.dials && words.after !== ""
        width: words.level ? words.rest - words.apart : words.width
        y: figure.y + (words.level ? figure.baselineOffset - baselineOffset : figure.height)
    }
}
