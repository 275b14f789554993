pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The medical words in a text: underlined with dots, each a button that opens its meaning.
Item {
    id: marks

    required property Words words
    required property Kiosk kiosk
    required property string linked
    readonly property list<var> spots: found(twin.width, twin.contentHeight, twin.font.pixelSize)

    // As long as the text is laid out the same, the links stand where its words do.
    Text {
        id: twin

        Accessible.ignored: true
        font: marks.words.font
        horizontalAlignment: marks.words.horizontalAlignment
        lineHeight: marks.words.lineHeight
        lineHeightMode: marks.words.lineHeightMode
        text: marks.linked
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
            readonly property var found: marks.spots[index]

            kiosk: marks.kiosk
            room: marks.height
            spot: found ? Qt.rect(found.x, found.y, found.width, found.height) : Qt.rect(0, 0, 0, 0)
            word: found ? found.word : ""
        }
    }

    // Looks along the middle of every line; a word that is broken over two lines is marked in the first.
    function found(across: real, down: real, size: int): list<var> {
        const step = size / 8;
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
        return seen;
    }
}
