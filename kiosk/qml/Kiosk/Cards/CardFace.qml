import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An icon above its words, or beside them. Those of a row stand at the same height.
Item {
    id: face

    required property GridCard card
    property real aside: 0
    property bool turned: false
    readonly property alias sentence: words.sentence
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real least: Theme.compact ? Theme.mm(8) : Theme.wordsHuge ? Theme.body * 1.2 : Theme.sign(card.roomy ? 22 : 15)
    readonly property real pad: Theme.mm(Theme.compact ? 2 : card.roomy ? 6 : Theme.wordsHuge ? 1.6 : card.flat && !card.turns ? 1.4 : 2.4)
    // What stands on the bare ground begins where the title does.
    readonly property real side: card.turns ? pad : 0
    readonly property real before: card.flat ? side + least + (card.roomy ? pad : Theme.gap * 1.3) : side + aside
    readonly property real behind: side + aside

    implicitHeight: card.flat ? Math.max(least, words.implicitHeight) + pad * 2 : least + words.implicitHeight + pad * 2 + Theme.gap

    // Not by anchors: a card that changes its shape would keep a width from both.
    Sign {
        id: sign

        readonly property bool whole: true
        readonly property real spare: Math.max(0, face.card.height - face.card.reach)
        readonly property real edge: face.mirrored ? face.width - face.side - width : face.side

        hue: face.card.hue
        size: face.card.flat ? face.least : Math.min(Theme.mm(30), face.least + spare * 0.4)
        symbol: face.card.icon
        visible: face.card.flat || !face.turned
        x: face.card.flat ? edge : (face.width - width) / 2
        y: face.card.flat ? Theme.terse || !face.card.turns ? face.pad : (face.height - height) / 2 : face.pad + (spare - (width - face.least)) / 2
    }
    CardWords {
        id: words

        label: face.card.label
        letters: face.card.letters
        middle: !face.card.flat
        opacity: face.turned ? 0 : 1
        sentence: face.card.turns ? face.card.more : [face.card.more, face.card.touch].filter(each => each !== "").join(" ")
        width: face.width - (face.card.flat ? face.before + face.behind : face.side * 2)
        x: !face.card.flat ? face.side : face.mirrored ? face.behind : face.before
        y: face.card.flat ? face.card.turns ? (face.height - implicitHeight) / 2 : face.pad + Math.max(0, (face.least - implicitHeight) / 2) : sign.y + sign.height + Theme.gap
    }
}
