import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What this is about, and for whom. No visit has begun, so nobody has chosen how large words are: these are large for everyone.
Column {
    id: words

    required property Kiosk kiosk
    // The ways in stand under it, beside the land, in a column of that width.
    required property bool aside
    required property real column
    // There is room to say once more what to do.
    required property bool invites
    // Where the words end without the invitation; and the title.
    readonly property real said: y + (purpose.visible ? purpose.y + purpose.height : title.height + title.y)
    readonly property real titleEnd: title.y + title.height
    readonly property real titleWidth: title.contentWidth
    readonly property real invitation: invited.lineHeight

    spacing: Theme.mm(Theme.compact ? 1.5 : 3)

    Languages {
        kiosk: words.kiosk
        width: parent.width
    }
    Words {
        id: title

        Accessible.role: Accessible.Heading
        font.bold: true
        font.pixelSize: Theme.display
        leading: Theme.titleLeading
        spoken: words.kiosk.welcome.title
        // On a small wide screen a line more would push the first off it.
        text: Theme.compact && Theme.landscape ? spoken : spoken.replace(": ", ":\n")
        width: words.aside ? Math.min(parent.width, Math.ceil(implicitWidth)) : parent.width
        x: LayoutMirroring.enabled ? parent.width - width : 0
    }
    Balanced {
        id: purpose

        font.bold: true
        font.pixelSize: Theme.lead
        leading: Theme.labelLeading
        room: words.aside ? words.column + Theme.mm(6) : Math.min(words.width, font.pixelSize * 30)
        text: words.kiosk.welcome.purpose
        visible: text !== ""
        x: LayoutMirroring.enabled ? words.width - width : 0
    }
    Words {
        id: invited

        font.pixelSize: Theme.lead
        leading: Theme.labelLeading
        text: words.kiosk.welcome.invitation
        visible: words.invites
        width: parent.width
    }
}
