pragma Singleton
import QtQuick
import Kiosk.Bridge

// Sizes come from one unit, the millimetre. Nothing else names a size; how long movements take, Motion says.
QtObject {
    id: theme

    property real screenWidth: 1920
    property real screenHeight: 1080
    property real ppi: 0
    property real textScale: 1
    property bool still: false
    property bool byKeys: false

    readonly property string family: Constants.family

    // Millimetres. On a larger panel everything grows with
    // it; on a handheld one the words shrink, the targets do not.
    readonly property real shortSide: Math.min(screenWidth, screenHeight)
    readonly property real dot: ppi > 0 ? ppi / Constants.millimetresPerInch : shortSide / Constants.shortSide
    readonly property bool compact: screenWidth / dot < 190 || screenHeight / dot < 120
    readonly property bool landscape: screenWidth > screenHeight * 1.15
    readonly property real growth: Math.max(1, shortSide / dot / (landscape ? 207 : 205))
    readonly property real shrink: compact ? Math.max(0.6, Math.min(1, Math.max(screenWidth, screenHeight) / dot / 230)) : 1
    readonly property real unit: dot * growth
    // The frame is large enough to be read by most: it grows less, and leaves its room to the words.
    readonly property real frameScale: 1 + (textScale - 1) * (compact ? landscape ? 0.2 : 0 : landscape ? 0.36 : 0.5)

    readonly property bool wordsLarger: textScale > 1
    readonly property bool wordsLarge: textScale > 1.25
    readonly property bool wordsHuge: textScale > 1.5

    // There is room for about one sentence,
    readonly property bool terse: compact && wordsLarge
    // for something beside running text, and for two cards beside each other.
    readonly property bool wide: landscape && !compact && !wordsLarge
    readonly property bool paired: landscape && !compact && !wordsHuge

    readonly property real hair: Math.max(1, mm(0.3))
    readonly property real line: Math.max(1, mm(0.55))
    // Of what is chosen; and what a face sinks by while it is pressed.
    readonly property real stroke: Math.max(2, mm(0.9))
    readonly property real lip: Math.max(2, Math.round(mm(1)))
    readonly property real ring: Math.max(3, mm(1.1))
    readonly property real dotted: Math.max(1, mm(0.7))
    readonly property real tight: mm(1.5)
    readonly property real gap: mm(3.2)
    readonly property real space: mm(compact ? 3.2 : 5)
    readonly property real margin: mm(compact ? 3.2 : 9)
    readonly property real apart: mm(12)
    // Of the strip at the foot, what lies over the way; pictures go on behind it.
    readonly property real ridge: mm(compact ? 2.6 : 7)
    // A stone of the way; how high the one is where you are, with its words; and how many times as wide its light is.
    readonly property real stone: mm(compact ? 3.2 : 5)
    readonly property real lit: Math.ceil(compact ? mm(5) : mm(8.8) * frameScale)
    readonly property real glow: 1.18
    readonly property real corner: mm(3.4)
    readonly property real target: Math.ceil(mm(15.1))
    readonly property real mainTarget: Math.ceil(mm(compact ? 15.1 : 20.2))
    readonly property real noticeWidth: words(7.4) * 34
    readonly property real mainWidth: Math.ceil(mm(60.2))

    readonly property int body: words(7.4)
    readonly property int lead: Math.max(body, Math.ceil(8.4 * unit * shrink * Math.min(textScale, 1.6)))
    readonly property int caption: titled(7.4)
    readonly property int heading: Math.max(body, titled(9))
    readonly property int title: Math.max(body, titled(compact ? 10 : 12.2))
    readonly property int display: words(compact ? 12 : landscape ? 19 : 17)
    readonly property int frameText: Math.ceil(7.3 * unit * shrink * frameScale)
    readonly property int frameNote: Math.ceil(compact ? frameText * 0.86 : 7.3 * unit * Math.min(landscape ? 1.3 : 1.5, frameScale))
    readonly property int frameFine: Math.ceil(frameText * (compact ? 0.86 : 0.92))
    readonly property int small: Math.ceil(4.6 * unit * shrink)
    readonly property real bodyLeading: wordsHuge ? 1.22 : 1.4
    readonly property real noteLeading: wordsHuge ? 1.18 : 1.3
    readonly property real stepLeading: wordsHuge ? 1.18 : 1.28
    readonly property real labelLeading: wordsHuge ? 1.16 : 1.25
    readonly property real denseLeading: 1.22
    readonly property real titleLeading: 1.2
    readonly property real closeLeading: 1.1
    readonly property real tightLeading: 1.0

    function mm(length: real): real {
        return length * unit;
    }

    // A sign beside words grows with them where there is room, but less.
    function sign(height: real): real {
        return mm(height) * (compact ? 1 : Math.min(1.25, textScale));
    }

    // A title is large enough to be read by most: it grows less, and leaves its room to the words.
    function titled(height: real): int {
        return Math.ceil(height * unit * shrink * Math.min(textScale, 1.4));
    }

    function words(height: real): int {
        return Math.ceil(height * unit * shrink * textScale);
    }
}
