pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: callout

    required property CalloutRow row
    required property BlockView view
    readonly property bool urgent: row.tone === "now"
    // The one message of a page: its title is what is to be kept in mind.
    readonly property bool chief: row.tone === "main"
    readonly property string hue: row.tone === "tell" ? "red" : view.hue
    readonly property color ink: urgent ? Colours.now : Colours.hue(hue)
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 3.8)
    readonly property bool whole: true
    readonly property real edge: pad

    height: column.implicitHeight + pad * 2

    function symbolOf(tone: string): string {
        switch (tone) {
        case "tell":
            return "message-circle-warning";
        case "ask":
            return "message-circle-question-mark";
        case "note":
            return "info";
        case "now":
            return "phone";
        case "main":
            return "bookmark";
        }
        throw new Error(`no sign for the tone ${tone}`);
    }

    Rectangle {
        anchors.fill: parent
        border.color: callout.ink
        border.width: callout.urgent ? Theme.line * 2 : Colours.contrast ? Theme.line : 0
        color: callout.urgent ? Colours.nowTint : Colours.tint(callout.hue)
        radius: Theme.corner
    }
    Rectangle {
        anchors.left: parent.left
        color: callout.ink
        height: parent.height
        radius: width / 2
        visible: !callout.urgent
        width: Theme.mm(1.8)
    }
    Rectangle {
        id: mark

        readonly property bool whole: true

        anchors.left: parent.left
        anchors.leftMargin: callout.pad
        anchors.top: parent.top
        anchors.topMargin: callout.pad
        color: callout.urgent ? callout.ink : "transparent"
        height: width
        radius: width / 2
        width: Theme.heading * (callout.urgent && !Theme.terse ? 1.5 : 1)

        Icon {
            anchors.centerIn: parent
            colour: callout.urgent ? Colours.filledInk : callout.ink
            size: callout.urgent ? mark.width * 0.6 : mark.width
            symbol: callout.symbolOf(callout.row.tone)
        }
    }
    Column {
        id: column

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: callout.pad
        spacing: Theme.tight
        y: callout.pad

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
            ink: callout.ink
            kiosk: callout.view.kiosk
            row: callout.row
            width: column.width
        }
    }
}
