pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The medical words in a text: underlined with dots, each a button that opens its meaning.
Item {
    id: marks

    required property Words words
    required property Kiosk kiosk
    required property string linked
    required property color ink
    property real above: 0
    property real below: 0
    // As tall as its words are; not by those, which are coloured by what is found here.
    readonly property real room: Math.max(twin.contentHeight, Theme.target - above - below)
    property list<rect> spots
    // The words that have a mark.
    property list<string> kept
    readonly property real step: twin.font.pixelSize / 8
    // What was let go may still be asked to look, and can't any more.
    property bool gone: false
    readonly property rect laid: Qt.rect(twin.width, twin.contentHeight, step, room)

    // Looked for once in what layout comes to, not in each that it passes through.
    Component.onDestruction: gone = true
    onAboveChanged: Qt.callLater(look)
    onBelowChanged: Qt.callLater(look)
    onLaidChanged: Qt.callLater(look)

    function look(): void {
        if (gone)
            return;
        const near = apart(found(twin.width, twin.contentHeight, step), room);
        kept = near.map(spot => wordAt(spot));
        spots = near;
    }

    // As long as the text is laid out the same, the links stand where its words do.
    Text {
        id: twin

        Accessible.ignored: true
        font: marks.words.font
        horizontalAlignment: marks.words.horizontalAlignment
        lineHeight: marks.words.lineHeight
        lineHeightMode: marks.words.lineHeightMode
        text: marks.words.fitted(marks.linked, twin.width).replace(/<a /g, "<b><a ").replace(/<\/a>/g, "</a></b>")
        textFormat: Text.StyledText
        visible: false
        width: marks.words.width
        wrapMode: marks.words.wrapMode
    }
    // By number, so that a mark moves with its word: a new one would not know whether it is in sight.
    Repeater {
        model: marks.spots.length

        TermMark {
            required property int index

            base: twin.baselineOffset + twin.font.pixelSize * 0.25
            colour: marks.ink
            kiosk: marks.kiosk
            reach: marks.reach(spot, marks.room)
            spot: index < marks.spots.length ? marks.spots[index] : Qt.rect(0, 0, 0, 0)
            word: marks.kept[index] ?? ""
        }
    }

    function wordAt(spot: rect): string {
        return twin.linkAt(spot.x + step / 2, spot.y + spot.height / 2);
    }

    // Where a finger finds the word; within the text, so that it is cut where that is, or as far beyond it as is free.
    function reach(spot: rect, room: real): rect {
        const across = Math.max(Theme.target, spot.width);
        const down = Math.max(Theme.target, spot.height);
        const lowest = room + below - down;
        const y = Math.max(Math.min(-above, lowest), Math.min(spot.y - (down - spot.height) / 2, lowest));
        return Qt.rect(spot.x - (across - spot.width) / 2, y, across, down);
    }

    // A finger could take a word so near another for that one: it has no mark here.
    function apart(spots: list<rect>, room: real): list<rect> {
        const kept = [];
        for (const spot of spots) {
            const here = reach(spot, room);
            const near = kept.map(other => reach(other, room)).some(there => {
                const across = Math.max(here.x - there.right, there.x - here.right);
                const down = Math.max(here.y - there.bottom, there.y - here.bottom);
                return Math.max(across, down) < Theme.gap;
            });
            if (!near)
                kept.push(spot);
        }
        return kept;
    }

    // Looks along the middle of every line; a word that is broken over two lines is marked in the first.
    function found(across: real, down: real, step: real): list<rect> {
        const seen = [];
        for (let line = 0; line < twin.lineCount; line++) {
            const y = (line + 0.5) * twin.lineHeight;
            for (let x = step / 2; x < across && down > 0; x += step) {
                const word = twin.linkAt(x, y);
                const last = seen[seen.length - 1];
                if (word !== "" && last?.word === word && last.y === line * twin.lineHeight)
                    last.width = x - last.x + step / 2;
                else if (word !== "" && !seen.some(spot => spot.word === word))
                    seen.push({
                        "word": word,
                        "x": x - step / 2,
                        "y": line * twin.lineHeight,
                        "width": step,
                        "height": twin.lineHeight
                    });
            }
        }
        return seen.map(spot => Qt.rect(spot.x, spot.y, spot.width, spot.height));
    }
}
