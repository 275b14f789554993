pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: callout

    required property CalloutRow row
    required property BlockView view
    readonly property bool tells: row.tone === "tell"
    readonly property string hue: tells ? "red" : view.hue
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 3.8)
    readonly property bool whole: true
    readonly property real edge: pad

    height: column.implicitHeight + pad * 2

    function symbolOf(tone: string): string {
        switch (tone) {
        case "tell":
            return "hand";
        case "ask":
            return "message-circle-question-mark";
        case "note":
            return "info";
        }
        throw new Error(`no sign for the tone ${tone}`);
    }

    Rectangle {
        anchors.fill: parent
        border.color: Colours.hue(callout.hue)
        border.width: Colours.contrast ? Theme.line : 0
        color: Colours.tint(callout.hue)
        radius: Theme.corner
    }
    Rectangle {
        anchors.left: parent.left
        color: Colours.hue(callout.hue)
        height: parent.height
        radius: width / 2
        width: Theme.mm(1.8)
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: callout.pad
        anchors.top: parent.top
        anchors.topMargin: callout.pad
        colour: Colours.hue(callout.hue)
        size: Theme.heading
        symbol: callout.symbolOf(callout.row.tone)
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
            color: Colours.hue(callout.hue)
            font.bold: true
            lead: true
            leading: Theme.labelLeading
            text: callout.row.title
            visible: text !== ""
            width: parent.width
        }
        Repeater {
            model: callout.row.texts

            TermWords {
                required text
                required property string plain

                kiosk: callout.view.kiosk
                leading: Theme.noteLeading
                spoken: plain
                width: column.width
            }
        }
    }
}
