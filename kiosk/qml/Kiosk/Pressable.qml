import QtQuick

// Anything that answers a touch: acts on release inside, by key, and for assistive software; shows focus.
Item {
    id: pressable

    property string label: ""
    property bool usable: true
    property real corner: Theme.corner
    readonly property bool down: usable && tap.pressed

    signal activated

    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Button
    Accessible.onPressAction: pressable.press()
    Keys.onEnterPressed: press()
    Keys.onReturnPressed: press()
    Keys.onSpacePressed: press()
    activeFocusOnTab: visible && usable

    function press(): void {
        if (usable)
            activated();
    }

    TapHandler {
        id: tap

        enabled: pressable.usable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: pressable.activated()
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.tight
        border.color: Theme.focus
        border.width: Theme.ring
        color: "transparent"
        radius: pressable.corner + Theme.tight
        visible: pressable.activeFocus
    }
}
