pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Frame
import Kiosk.Screens
import Kiosk.Theme

// Every screen, one of them shown; the frame round them; and what may lie over them.
FocusScope {
    id: shell

    required property Kiosk kiosk
    readonly property bool framed: screens.loaderOf(kiosk.screen) !== null
    readonly property bool mirrored: kiosk.rightToLeft || Application.layoutDirection === Qt.RightToLeft
    // A page stays seen behind a sheet, but not where somebody else could read on.
    readonly property bool hidden: kiosk.overlay === Kiosk.StillThere
    readonly property bool covered: kiosk.overlay !== Kiosk.Nothing
    readonly property ShownScreen shown: ShownScreen {
        screen: screens.shown
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: mirrored
    focus: true

    Keys.onPressed: event => {
        Theme.byKeys = true;
        event.accepted = false;
    }
    Keys.onLeftPressed: turn(!mirrored)
    Keys.onRightPressed: turn(mirrored)

    function turn(back: bool): void {
        if (!framed || covered)
            return;
        if (back)
            kiosk.actions.goBack(shown.screenfulsBefore);
        else
            kiosk.actions.goOn(shown.screenfuls);
    }

    Loader {
        active: shell.kiosk.screen === Kiosk.Attract
        anchors.fill: parent
        focus: active
        sourceComponent: Component {
            AttractScreen {
                kiosk: shell.kiosk
            }
        }
    }
    Loader {
        active: shell.kiosk.screen === Kiosk.NotWorking
        anchors.fill: parent
        source: "../Screens/NotWorkingScreen.qml"
    }
    Loader {
        active: shell.kiosk.screen === Kiosk.SettingUp
        anchors.fill: parent

        Component.onCompleted: setSource("../Screens/SettingUpScreen.qml", {
            "kiosk": shell.kiosk
        })
    }
    Loader {
        active: shell.kiosk.screen === Kiosk.Closed
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource("../Screens/ClosedScreen.qml", {
            "kiosk": shell.kiosk
        })
    }
    Loader {
        id: frame

        active: shell.framed || shell.kiosk.warmUp.screens > 0
        anchors.fill: parent
        enabled: !shell.covered
        visible: shell.framed && !shell.hidden
        // What stands in the frame may go on behind it.
        z: 1

        Component.onCompleted: setSource("../Frame/FrameAround.qml", {
            "kiosk": shell.kiosk,
            "shown": shell.shown
        })
    }
    FramedScreens {
        id: screens

        around: frame.item as FrameAround
        anchors.bottomMargin: around === null ? 0 : around.bottomHeight
        anchors.fill: parent
        anchors.topMargin: around === null ? 0 : around.topHeight
        enabled: !shell.covered
        kiosk: shell.kiosk
        visible: shell.framed && !shell.hidden
    }
    OverlayLoader {
        file: "../Sheets/ComfortPanel.qml"
        kiosk: shell.kiosk
        overlay: Kiosk.Comfort
    }
    OverlayLoader {
        file: "../Sheets/SheetPanel.qml"
        kiosk: shell.kiosk
        overlay: Kiosk.Sheet
    }
    OverlayLoader {
        file: "../Sheets/StillThereScreen.qml"
        kiosk: shell.kiosk
        overlay: Kiosk.StillThere
    }
}
