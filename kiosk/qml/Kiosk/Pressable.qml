import QtQuick

// Anything that answers a touch: acts on release inside, by key, and for assistive software; shows focus to who uses keys.
Item {
    id: pressable

    property string label: ""
    property bool usable: true
    property real corner: Theme.corner
    property color ring: Theme.focus
    readonly property bool down: usable && tap.pressed

    signal activated

    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Button
    Accessible.onPressAction: pressable.press()
    Keys.onEnterPressed: press()
    Keys.onReturnPressed: press()
    Keys.onSpacePressed: press()
    activeFocusOnTab: true

    Keys.onPressed: event => {
        Theme.byKeys = true;
        event.accepted = false;
    }

    function press(): void {
        Theme.byKeys = true;
        if (usable)
            activated();
    }

    TapHandler {
        id: tap

        enabled: pressable.usable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onPressedChanged: Theme.byKeys = false
        onTapped: pressable.activated()
    }
    Rectangle {
        objectName: "focusRing"
        anchors.fill: parent
        border.color: pressable.ring
        border.width: Theme.ring
        color: "transparent"
        radius: pressable.corner
        visible: pressable.activeFocus && Theme.byKeys
        z: 1

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.ring
            border.color: Theme.surface
            border.width: Theme.line
            color: "transparent"
            radius: Math.max(0, pressable.corner - Theme.ring)
        }
    }
}
