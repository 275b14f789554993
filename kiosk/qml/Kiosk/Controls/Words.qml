import QtQuick
import Kiosk.Theme

// All text on the screen: whole lines of a known height, so that a page can be cut between them.
Text {
    property real leading: Theme.bodyLeading
    property bool lead: false
    property string spoken: text

    Accessible.ignored: !(parent?.enabled ?? true)
    // A space at which no line may end is spoken as any other.
    Accessible.name: spoken.replace(/\u00a0/g, " ")
    Accessible.role: Accessible.StaticText
    color: Colours.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.ceil(font.pixelSize * leading)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    // The last word goes with the one before, where both are short: it never has a line of its own. Where a line has no room for both
    // they would be broken between letters.
    function kept(said: string, room = Infinity): string {
        return said.length < 9 || !pairs(said, room) ? said : said.replace(/((?:^|\s)\S{1,7}) (\S{1,6})$/, "$1\u00a0$2");
    }

    // The same for small HTML, which comes with its last words kept together.
    function fitted(said: string, room: real): string {
        return pairs(said.replace(/<[^>]*>/g, "").replace(/&nbsp;/g, " "), room) ? said : said.replace(/&nbsp;(?=[^&]*$)(?![^<]*<\/font>)/, " ");
    }

    // Whether the last two words have room beside each other, by what letters take as a rule.
    function pairs(said: string, room: real): bool {
        return said.split(" ").slice(-2).join(" ").length * font.pixelSize * (font.bold ? 0.58 : 0.48) <= room;
    }

    // As wide as lets the lines be about as long as each other, as many as they are in all of the room: no lonely last word.
    // ``whole``: how wide they are in one line.
    function evenly(room: real, whole = implicitWidth): real {
        const lines = Math.ceil(whole / Math.max(room, 1));
        return lines < 2 ? room : Math.min(room, Math.ceil(whole / lines + font.pixelSize * 3));
    }
}
