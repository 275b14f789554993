import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// All of it is the target. Both faces are laid out from the start, so that turning moves nothing.
Touch {
    id: turned

    required property GridCard card
    readonly property real mark: Theme.mm(Theme.compact ? 5 : 7)
    readonly property real aside: mark + Theme.gap

    Accessible.checkable: true
    Accessible.checked: card.open
    Accessible.description: card.open ? card.touch : card.more
    rim: Colours.hue(card.hue)
    ground: card.open ? Colours.tint(card.hue) : Colours.surface
    implicitHeight: Math.max(Theme.target, face.implicitHeight, words.implicitHeight + face.pad * 2) + lip
    strong: card.open && Colours.contrast
    label: card.label

    Component.onCompleted: card.front = Qt.binding(() => face.implicitHeight + lip)
    onActivated: card.kiosk.actions.openPart(card.number)

    CardFace {
        id: face

        anchors.fill: parent
        aside: turned.aside
        card: turned.card
        turned: turned.card.open
    }
    CardWords {
        id: words

        colour: Colours.hue(turned.card.hue)
        ink: Colours.ink
        label: turned.card.label
        letters: turned.card.letters
        middle: !turned.card.flat
        opacity: turned.card.open ? 1 : 0
        sentence: turned.card.touch
        width: face.width - face.before - face.behind
        x: face.mirrored ? face.behind : face.before
        y: (face.height - implicitHeight) / 2
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: face.pad
        color: Colours.hue(turned.card.hue)
        height: width
        radius: width / 2
        width: turned.mark
        y: turned.card.flat ? (parent.height - height) / 2 : face.pad

        Icon {
            anchors.centerIn: parent
            colour: Colours.filledInk
            size: parent.width * 0.7
            symbol: turned.card.open ? "minus" : "plus"
        }
    }
}
