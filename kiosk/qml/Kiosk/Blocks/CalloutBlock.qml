pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// With a bar at its start, and no rim: nobody takes it for a button.
Item {
    id: callout

    required property CalloutRow row
    required property BlockView view
    readonly property bool urgent: row.tone === "now"
    // The one message of a page: its title is what is to be kept in mind.
    readonly property bool chief: row.tone === "main"
    readonly property string hue: warns ? "red" : view.hue
    readonly property color ink: Colours.hue(hue)
    readonly property real pad: Theme.mm(Theme.compact || Theme.wordsHuge ? 3 : 4.2)
    readonly property bool warns: urgent || row.tone === "tell"
    readonly property bool whole: true
    readonly property real edge: pad

    // What to do at once stands at the end of the signs, else before them; where there is a title only, below it.
    readonly property bool calls: row.atOnce.size > 0
    readonly property int letters: Math.floor(Theme.body * view.zoom)
    readonly property bool leads: calls && !paired && row.items.size > 0
    readonly property bool told: row.title !== "" || row.items.size > 0
    readonly property bool paired: calls && told && (!Theme.compact || row.items.size > 0) && width > Theme.words(190)
    readonly property real side: !calls ? 0 : (width - ground.bar) * (!paired ? 1 : Theme.compact || Theme.wordsLarge ? 0.56 : 0.32)

    // Of a box that is divided, the pieces stand one under the other without a seam.
    readonly property bool continues: row.continues
    readonly property real start: leads ? card.implicitHeight : row.continued ? Theme.tight : pad

    readonly property real reach: !told && calls ? 0 : start + column.implicitHeight + (row.continues ? Theme.gap * 0.75 : pad)

    height: paired ? Math.max(reach, card.implicitHeight) : reach + (calls && !leads ? card.implicitHeight : 0)

    CalloutGround {
        id: ground

        anchors.fill: parent
        ink: callout.urgent ? Colours.now : callout.ink
        single: !callout.row.continued && !callout.row.continues
        tint: Colours.tint(callout.hue)
    }
    CalloutMark {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: ground.bar + callout.pad
        color: callout.ink
        row: callout.row
        visible: !callout.row.continued
        y: callout.leads ? callout.pad : callout.told ? column.y + Math.min(0, (callout.letters * Theme.labelLeading - height) / 2) : (callout.height - height) / 2
    }
    Column {
        id: column

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap * 1.2
        anchors.right: parent.right
        anchors.rightMargin: callout.pad + (callout.paired ? callout.side : 0)
        spacing: Theme.tight
        y: callout.paired ? Math.max(callout.start, (callout.height - implicitHeight) / 2) : callout.start

        CalloutTitle {
            color: callout.ink
            font.pixelSize: callout.chief ? Math.max(Theme.heading, callout.letters) : callout.letters
            leading: callout.chief ? Theme.titleLeading : Theme.labelLeading
            said: callout.row.title
            width: parent.width
        }
        CalloutWords {
            ink: callout.ink
            kiosk: callout.view.kiosk
            letters: callout.letters
            row: callout.row
            width: column.width
        }
    }
    Loader {
        id: card

        active: callout.calls
        anchors.right: parent.right
        height: callout.paired ? callout.height : implicitHeight
        width: callout.side
        y: callout.leads ? 0 : callout.height - height

        sourceComponent: Component {
            CallCard {
                calls: callout.row.atOnce
                aside: callout.paired
                before: callout.paired ? pad * 1.4 : column.x - ground.bar
                first: !callout.told || callout.leads
                flat: callout.row.items.size === 0 || (callout.leads && Theme.wordsLarger)
                kiosk: callout.view.kiosk
                terse: Theme.compact || Theme.wordsLarge
            }
        }
    }
}
