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
    // Of what marks a line, and of the words.
    required property color ink
    required property color colour
    // What to do is what somebody in need looks for.
    readonly property bool urgent: row.tone === "now"
    readonly property bool listed: row.items.size > 0
    readonly property bool paired: listed && row.texts.size > 0 && width > Theme.words(190)
    readonly property real side: paired ? (width - Theme.apart) / 2 : width

    implicitHeight: paired ? Math.max(signs.height, texts.height) : texts.y + texts.height

    ListItems {
        id: signs

        anchors.left: parent.left
        colour: words.colour
        ink: words.ink
        items: words.row.items
        kiosk: words.kiosk
        leading: Theme.noteLeading
        visible: words.listed
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
                required text
                required property string plain

                color: words.colour
                font.bold: words.urgent
                font.pixelSize: words.urgent ? Theme.heading : Theme.body
                kiosk: words.kiosk
                leading: Theme.noteLeading
                spoken: plain
                width: words.side
            }
        }
    }
}
