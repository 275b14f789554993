pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Anything that answers a touch: acts on release inside, by key, and for assistive software; shows focus to who uses keys.
Item {
    id: pressable

    property string label: ""
    property bool usable: true
    property real corner: Theme.corner
    property color ring: Colours.focus
    readonly property bool down: usable && (finger.pressed || pointer.pressed)

    signal activated

    // A page behind a sheet is not told.
    Accessible.ignored: !(parent?.enabled ?? true)
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

    component Tap: TapHandler {
        enabled: pressable.usable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onPressedChanged: Theme.byKeys = false
        onTapped: pressable.activated()
    }

    // One each: a handler that holds a finger takes no mouse, and Qt would warn of the finger that it misses.
    Tap {
        id: finger

        acceptedDevices: PointerDevice.TouchScreen
    }
    Tap {
        id: pointer

        acceptedDevices: PointerDevice.AllDevices & ~PointerDevice.TouchScreen
    }
    Loader {
        active: pressable.activeFocus && Theme.byKeys
        anchors.fill: parent
        z: 1

        sourceComponent: Component {
            FocusRing {
                colour: pressable.ring
                radius: pressable.corner
            }
        }
    }
}
