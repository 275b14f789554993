pragma Singleton
import QtQuick

// Base colours become roles here; sizes come from one unit, the millimetre. Nothing else names a colour, size or duration.
QtObject {
    id: theme

    property real screenWidth: 1920
    property real screenHeight: 1080
    property real ppi: 0
    property real textScale: 1
    property string name: "warm"
    property bool still: false
    property bool byKeys: false

    readonly property string family: "Atkinson Hyperlegible"

    // Millimetres. Without known pixels per inch the short side counts as 268 mm. On a larger panel everything grows with
    // it; on a handheld one the words shrink, the targets do not.
    readonly property real shortSide: Math.min(screenWidth, screenHeight)
    readonly property real dot: ppi > 0 ? ppi / 25.4 : shortSide / 268
    readonly property bool compact: screenWidth / dot < 190 || screenHeight / dot < 120
    readonly property bool landscape: screenWidth > screenHeight * 1.15
    readonly property real growth: Math.max(1, shortSide / dot / (landscape ? 207 : 205))
    readonly property real shrink: compact ? Math.max(0.6, Math.min(1, Math.max(screenWidth, screenHeight) / dot / 230)) : 1
    readonly property real unit: dot * growth
    // The frame is large enough to be read by most: it grows less, and leaves its room to the words.
    readonly property real frameScale: compact ? 1 : 1 + (textScale - 1) * (landscape ? 0.5 : 0.2)

    // There is room for about one sentence.
    readonly property bool terse: compact && textScale > 1.25

    readonly property real hair: Math.max(1, mm(0.3))
    readonly property real line: Math.max(1, mm(0.55))
    readonly property real ring: Math.max(3, mm(1.1))
    readonly property real dotted: Math.max(1, mm(0.7))
    readonly property real tight: mm(1.5)
    readonly property real gap: mm(3.2)
    readonly property real space: mm(compact ? 3.2 : 5)
    readonly property real margin: mm(compact ? 3.2 : 9)
    readonly property real apart: mm(12)
    readonly property real corner: mm(3.4)
    readonly property real bubblePad: mm(6) * shrink
    readonly property real bubbleGap: mm(6.5) * shrink
    readonly property real target: Math.ceil(mm(15.1))
    readonly property real mainTarget: Math.ceil(mm(compact ? 15.1 : 20.2))
    readonly property real noticeWidth: words(7.4) * 34
    readonly property real mainWidth: Math.ceil(mm(60.2))

    readonly property int body: words(7.4)
    readonly property int lead: words(8.4)
    readonly property int heading: words(9)
    readonly property int title: words(compact ? 10 : 12.2)
    readonly property int display: words(compact ? 12 : landscape ? 19 : 17)
    readonly property int frameText: Math.ceil(7.3 * unit * shrink * frameScale)
    readonly property int frameNote: Math.ceil(compact ? frameText * 0.86 : 7.3 * unit * Math.min(1.125, frameScale))
    readonly property int small: Math.ceil(4.6 * unit * shrink)
    readonly property real bodyLeading: 1.4
    readonly property real titleLeading: 1.2
    readonly property real tightLeading: 1.0

    readonly property int quick: still ? 0 : 160
    readonly property int turn: still ? 0 : 220
    readonly property int teaserFade: still ? 0 : 700
    readonly property int teaserStay: 6500
    readonly property int breath: still ? 0 : 2200

    readonly property bool contrast: name === "contrast"
    readonly property color paper: contrast ? "#FFFFFF" : "#FBF8F3"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: contrast ? "#000000" : "#17252A"
    readonly property color softInk: contrast ? "#000000" : "#3C4D53"
    readonly property color unusable: contrast ? "#595959" : softInk
    readonly property color outline: contrast ? "#000000" : "#7C8A8B"
    readonly property color divider: contrast ? "#000000" : "#E4DED3"
    readonly property color filledInk: "#FFFFFF"
    readonly property color nightHigh: contrast ? "#000000" : "#06323A"
    readonly property color night: contrast ? "#000000" : "#0A3F45"
    readonly property color nightLow: contrast ? "#000000" : "#155559"
    readonly property color ridgeFar: contrast ? "#000000" : "#1D6062"
    readonly property color ridgeMid: contrast ? "#000000" : "#125055"
    readonly property color ridgeNear: contrast ? "#000000" : "#0B4046"
    readonly property color ridgeFore: contrast ? "#000000" : "#08333A"
    readonly property color ridgeRim: contrast ? "#8A8A8A" : "#20696A"
    readonly property color ridgePath: contrast ? "#F1C27D" : "#6B7E65"
    readonly property color bubble: contrast ? "#000000" : "#14555A"
    readonly property color bubbleEdge: contrast ? "#FFFFFF" : "#14555A"
    readonly property color sunGlow: contrast ? "#000000" : "#F1C27D"
    readonly property color sunHigh: contrast ? "#F1C27D" : "#F8DDAE"
    readonly property color sunLow: contrast ? "#F1C27D" : "#EDB56B"
    readonly property color accent: contrast ? "#BDBDBD" : "#F1C27D"
    readonly property color nightInk: "#FFFFFF"
    readonly property color softNightInk: contrast ? "#FFFFFF" : "#E3F1EF"
    readonly property color nightFocus: "#F1C27D"
    readonly property string right: "green"
    readonly property string notSo: "indigo"
    readonly property color focus: contrast ? "#C2185B" : "#B3145C"

    readonly property var hues: ({
            "teal": Qt.color(contrast ? "#00454B" : "#094A4F"),
            "amber": Qt.color(contrast ? "#5A2F00" : "#663705"),
            "indigo": Qt.color(contrast ? "#23266B" : "#353880"),
            "green": Qt.color(contrast ? "#1C4220" : "#244B29"),
            "red": Qt.color(contrast ? "#7A1A10" : "#7A2318")
        })
    readonly property var tints: ({
            "teal": Qt.color(contrast ? "#FFFFFF" : "#DDEFEE"),
            "amber": Qt.color(contrast ? "#FFFFFF" : "#FBEBD3"),
            "indigo": Qt.color(contrast ? "#FFFFFF" : "#E6E7F6"),
            "green": Qt.color(contrast ? "#FFFFFF" : "#E2F0E1"),
            "red": Qt.color(contrast ? "#FFFFFF" : "#FBE5E1")
        })

    // Whether the honest note has room in the frame: in two or three lines, or between buttons that show icons only.
    function noteAbove(long: bool): bool {
        return compact ? !long && screenWidth >= unit * 145 : long ? screenWidth >= unit * (60 + 300 * frameScale) : textScale < 1.6 && screenWidth >= unit * 325;
    }

    function mm(length: real): real {
        return length * unit;
    }

    // A sign beside words grows with them where there is room, but less.
    function sign(height: real): real {
        return mm(height) * (compact ? 1 : Math.min(1.5, textScale));
    }

    function words(height: real): int {
        return Math.ceil(height * unit * shrink * textScale);
    }

    function hue(named: string): color {
        return hues[named];
    }

    function tint(named: string): color {
        return tints[named];
    }

    function pressed(colour: color): color {
        return Qt.darker(colour, colour.hslLightness > 0.5 ? 1.08 : 1.35);
    }

    function hex(colour: color): string {
        return colour.toString().slice(-6);
    }
}
