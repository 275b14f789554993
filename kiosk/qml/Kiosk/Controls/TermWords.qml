pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Running text with its medical words marked.
Words {
    id: text

    required property Kiosk kiosk
    required property string linked
    // Of the words that open their meaning; other strong ones are as the rest.
    property color ink: color
    // How far above and below the text a finger may find a word in it.
    property real above: 0
    property real below: 0
    readonly property bool whole: linked !== ""

    height: Math.max(implicitHeight, whole ? Theme.target - above - below : 0)
    textFormat: Text.StyledText

    function marked(said: string, words: list<string>, colour: string): string {
        return said.replace(/<a href="([^"]*)">(.*?)<\/a>/g, (whole, word, shown) => words.includes(word) ? `<b><font color="#${colour}">${shown}</font></b>` : `<b>${shown}</b>`);
    }

    Binding {
        property: "text"
        target: text
        value: text.marked(text.fitted(text.linked, text.width), (marks.item as TermMarks)?.kept ?? [], Colours.hex(text.ink))
        when: text.linked !== ""
    }
    Loader {
        id: marks

        active: text.linked !== ""
        anchors.fill: parent

        sourceComponent: Component {
            TermMarks {
                above: text.above
                below: text.below
                kiosk: text.kiosk
                linked: text.linked
                ink: text.ink
                words: text
            }
        }
    }
}
