pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Who waits meets the land in the morning, what this is about and for whom, and ways in: a touch anywhere starts, one on
// a question opens the page that answers it.
FocusScope {
    id: attract

    required property Kiosk kiosk
    readonly property bool ready: kiosk.warmUp.screens > 0
    readonly property real side: Theme.margin * (Theme.compact ? 1.5 : 1.6)
    readonly property real inner: width - side * 2
    readonly property real below: Theme.mm(Theme.compact ? 3 : 9)
    // On a wide screen the words and the ways in stand beside the gate.
    readonly property bool aside: !Theme.compact && Theme.landscape
    readonly property real column: aside ? Math.min(Math.max(inner * 0.5, Math.min(inner * 0.56, Theme.mm(132))), Theme.mm(150)) : inner

    focus: true

    Component.onCompleted: Theme.byKeys = false

    component Anywhere: TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        objectName: "anywhere"

        onPressedChanged: Theme.byKeys = false
        onTapped: attract.kiosk.actions.begin()
    }

    Anywhere {
        acceptedDevices: PointerDevice.TouchScreen
    }
    Anywhere {
        acceptedDevices: PointerDevice.AllDevices & ~PointerDevice.TouchScreen
    }
    AttractLand {
        anchors.fill: parent
        aside: attract.aside
        below: attract.below
        beyond: attract.side + attract.column
        kiosk: attract.kiosk
        near: !Theme.compact
        ready: attract.ready
        rest: ways.y - words.y - words.height
        side: attract.side
        ways: ways
        words: words
    }
    AttractWords {
        id: words

        aside: attract.aside
        column: attract.column
        // Where there is little room, the start says as much.
        invites: attract.aside ? ways.y - said > invitation + Theme.mm(16) : !Theme.compact && !Theme.landscape
        kiosk: attract.kiosk
        width: attract.inner
        x: attract.side
        y: Theme.mm(Theme.compact ? 2 : 6)
    }
    WaysIn {
        id: ways

        beside: Theme.landscape && !attract.aside
        kiosk: attract.kiosk
        ready: attract.ready
        room: attract.height - words.said - attract.below - Theme.mm(attract.aside ? 6 : Theme.compact ? 20 : 66)
        width: attract.column
        x: LayoutMirroring.enabled ? attract.width - attract.side - width : attract.side
        y: attract.height - height - attract.below
    }
}
