pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Square, with a bar at its start: nobody takes it for a button.
Item {
    id: callout

    required property CalloutRow row
    required property BlockView view
    readonly property bool urgent: row.tone === "now"
    // The one message of a page: its title is what is to be kept in mind.
    readonly property bool chief: row.tone === "main"
    readonly property string hue: row.tone === "tell" ? "red" : view.hue
    readonly property color ink: urgent ? Colours.filledInk : Colours.hue(hue)
    readonly property real pad: Theme.mm(Theme.compact || Theme.wordsHuge ? 3 : 4.2)
    readonly property bool whole: true
    readonly property real edge: pad

    // Of a box that is divided, the pieces stand one under the other without a seam.
    readonly property bool continues: row.continues
    readonly property real start: row.continued ? Theme.tight : pad

    height: start + column.implicitHeight + (row.continues ? Theme.tight / 2 : pad)

    function symbolOf(tone: string): string {
        switch (tone) {
        case "tell":
            return row.calls ? "phone" : "message-square-warning";
        case "ask":
            return "speech";
        case "note":
            return "info";
        case "now":
            return "phone-call";
        case "main":
            return "bookmark";
        }
        throw new Error(`no sign for the tone ${tone}`);
    }

    CalloutGround {
        id: ground

        anchors.fill: parent
        ink: callout.urgent ? Colours.lower(Colours.now) : callout.ink
        tint: callout.urgent ? Colours.now : Colours.tint(callout.hue)
    }
    Icon {
        id: mark

        readonly property bool whole: true

        anchors.left: parent.left
        anchors.leftMargin: ground.bar + callout.pad
        anchors.top: parent.top
        anchors.topMargin: callout.pad
        colour: callout.ink
        size: Theme.heading * (callout.urgent && !Theme.terse ? 1.3 : 1.1)
        symbol: callout.symbolOf(callout.row.tone)
        visible: !callout.row.continued
    }
    Column {
        id: column

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap * 1.2
        anchors.right: parent.right
        anchors.rightMargin: callout.pad
        spacing: Theme.tight
        y: callout.start

        Words {
            color: callout.ink
            font.bold: true
            font.pixelSize: callout.chief ? Theme.heading : Theme.body
            lead: true
            leading: callout.chief ? Theme.titleLeading : Theme.labelLeading
            text: callout.row.title
            visible: text !== ""
            width: parent.width
        }
        CalloutWords {
            colour: callout.urgent ? Colours.filledInk : Colours.ink
            ink: callout.ink
            kiosk: callout.view.kiosk
            row: callout.row
            width: column.width
        }
    }
}
