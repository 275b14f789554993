import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The sign of a callout, white on a disc.
Rectangle {
    id: mark

    required property CalloutRow row
    readonly property bool whole: true

    height: width
    radius: width / 2
    width: Theme.heading * (Theme.terse ? 1.3 : 1.6)

    function symbolOf(tone: string): string {
        switch (tone) {
        case "tell":
            return mark.row.calls ? "phone" : "message-square-warning";
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

    Icon {
        anchors.centerIn: parent
        colour: Colours.filledInk
        size: mark.width * 0.58
        symbol: mark.symbolOf(mark.row.tone)
    }
}
