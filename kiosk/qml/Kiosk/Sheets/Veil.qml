pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Over the page that stays seen behind a sheet. A touch on it closes the sheet; not the second half of a double tap
// that opened it.
Rectangle {
    id: veil

    // How far down a touch still means the page.
    required property real reach
    readonly property bool listens: !opening.running

    signal touched

    color: Colours.veil

    component Tap: TapHandler {
        enabled: veil.listens
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: veil.touched()
    }

    Timer {
        id: opening

        interval: Application.styleHints.mouseDoubleClickInterval
        running: true
    }
    Item {
        height: veil.reach
        width: veil.width

        // One each, as in Pressable.
        Tap {
            acceptedDevices: PointerDevice.TouchScreen
        }
        Tap {
            acceptedDevices: PointerDevice.AllDevices & ~PointerDevice.TouchScreen
        }
    }
}
