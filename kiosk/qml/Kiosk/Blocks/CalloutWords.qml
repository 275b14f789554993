pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The signs, and what to do: beside each other where both have room, else one under the other.
Item {
    id: words

    required property CalloutRow row
    required property Kiosk kiosk
    // Of what marks a line.
    required property color ink
    required property int letters
    readonly property bool listed: row.items.size > 0
    readonly property bool paired: listed && row.texts.size > 0 && width > Theme.words(190)
    // Many signs stand in two columns.
    readonly property bool many: row.items.size > 4 && row.texts.size === 0 && width > Theme.words(170)
    readonly property int half: many ? Math.ceil(row.items.size / 2) : row.items.size
    readonly property real side: paired ? (width - Theme.apart) / 2 : many ? (width - Theme.space) / 2 : width
    readonly property real leading: row.items.size > 4 ? Theme.denseLeading : Theme.noteLeading

    implicitHeight: paired || many ? Math.max(signs.height, others.height, texts.height) : texts.y + texts.height

    ListItems {
        id: signs

        anchors.left: parent.left
        end: words.half
        ink: words.ink
        items: words.row.items
        kiosk: words.kiosk
        leading: words.leading
        letters: words.letters
        visible: words.listed
        width: words.side
    }
    ListItems {
        id: others

        anchors.right: parent.right
        first: words.half
        ink: words.ink
        items: words.row.items
        kiosk: words.kiosk
        leading: words.leading
        letters: words.letters
        visible: words.many
        width: words.side
    }
    Column {
        id: texts

        anchors.right: parent.right
        spacing: Theme.tight
        width: words.side
        y: words.listed && !words.paired ? signs.height + Theme.tight : 0

        Repeater {
            model: words.row.texts

            TermWords {
                required property var model

                font.pixelSize: words.letters
                ink: words.ink
                kiosk: words.kiosk
                leading: words.leading
                spoken: model.plain
                text: fitted(model.text, words.side)
                width: words.side
            }
        }
    }
}
