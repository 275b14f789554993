import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A question for the team: a touch picks it to take along, or puts it back.
Touch {
    id: card

    required property Kiosk kiosk
    required property int index
    required property int number
    required property string more
    required property string hue
    required label
    readonly property bool picked: kiosk.take.picked.indexOf(number) >= 0
    readonly property bool whole: true
    // Stays with what follows it.
    property bool lead: false
    readonly property real pad: Theme.mm(Theme.compact ? 1.6 : 2)

    Accessible.checkable: true
    Accessible.checked: picked
    Accessible.description: more
    Accessible.role: Accessible.CheckBox
    rim: picked ? Colours.hue(hue) : Colours.outline
    ground: picked ? Colours.tint(hue) : Colours.surface
    implicitHeight: Math.max(Theme.target, words.implicitHeight + pad * 2 + lip)
    strong: picked
    implicitWidth: 1

    onActivated: kiosk.actions.pick(number)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue(card.hue)
        size: Math.max(Theme.mm(Theme.compact ? 8 : 10), Theme.body * 1.1)
        symbol: card.picked ? "square-check" : "square"
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter

        Words {
            Accessible.ignored: true
            leading: Theme.denseLeading
            text: kept(card.label, words.width)
            width: evenly(words.width)
            x: card.LayoutMirroring.enabled ? words.width - width : 0
        }
        Words {
            Accessible.ignored: true
            color: Colours.softInk
            leading: Theme.denseLeading
            text: kept(card.more, words.width)
            visible: text !== ""
            width: parent.width
        }
    }
}
