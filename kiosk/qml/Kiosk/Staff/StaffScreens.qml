pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// What staff see over any screen: the pad, then the panel, then what the panel leads to.
FocusScope {
    id: screens

    required property Kiosk kiosk
    required property StaffView staff

    focus: true
    visible: staff.screen !== StaffView.Nothing

    Loader {
        active: screens.staff.screen === StaffView.Pad
        anchors.fill: parent
        focus: active

        sourceComponent: Component {
            PadScreen {
                kiosk: screens.kiosk
                staff: screens.staff
            }
        }
    }
    Loader {
        active: screens.staff.screen === StaffView.Panel
        anchors.fill: parent
        focus: active

        sourceComponent: Component {
            PanelScreen {
                staff: screens.staff
            }
        }
    }
    Loader {
        active: screens.staff.screen === StaffView.TouchTest
        anchors.fill: parent
        focus: active

        sourceComponent: Component {
            TouchScreen {
                staff: screens.staff
            }
        }
    }
}
