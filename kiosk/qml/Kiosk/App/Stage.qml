pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Frame
import Kiosk.Screens
import Kiosk.Theme

// Every screen, one of them shown; the frame round them; and what may lie over them.
FocusScope {
    id: stage

    required property Kiosk kiosk
    readonly property bool framed: kiosk.screen !== Kiosk.Attract && kiosk.screen !== Kiosk.NotWorking && kiosk.screen !== Kiosk.SettingUp
    readonly property bool hidden: kiosk.overlay !== Kiosk.Nothing
    readonly property bool mirrored: kiosk.rightToLeft || Application.layoutDirection === Qt.RightToLeft
    readonly property ShownScreen shown: ShownScreen {
        screen: stage.framedScreen(stage.kiosk.screen)
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

    function framedScreen(screen: int): FramedScreen {
        switch (screen) {
        case Kiosk.Menu:
            return menu.item as FramedScreen;
        case Kiosk.Page:
            return pages.item as FramedScreen;
        case Kiosk.Opening:
            return opening.item as FramedScreen;
        case Kiosk.Question:
            return question.item as FramedScreen;
        case Kiosk.Summary:
            return summary.item as FramedScreen;
        default:
            return null;
        }
    }

    function turn(back: bool): void {
        if (!framed || kiosk.overlay !== Kiosk.Nothing)
            return;
        if (back)
            kiosk.goBack(shown.screenfulsBefore);
        else
            kiosk.goOn(shown.screenfuls);
    }

    Loader {
        active: stage.kiosk.screen === Kiosk.Attract
        anchors.fill: parent
        focus: active
        sourceComponent: Component {
            AttractScreen {
                kiosk: stage.kiosk
            }
        }
    }
    Loader {
        active: stage.kiosk.screen === Kiosk.NotWorking
        anchors.fill: parent
        source: "../Screens/NotWorkingScreen.qml"
    }
    Loader {
        active: stage.kiosk.screen === Kiosk.SettingUp
        anchors.fill: parent

        Component.onCompleted: setSource("../Screens/SettingUpScreen.qml", {
            "kiosk": stage.kiosk
        })
    }
    Loader {
        id: frame

        active: stage.framed || stage.kiosk.warmth > 0
        anchors.fill: parent
        visible: stage.framed && !stage.hidden

        Component.onCompleted: setSource("../Frame/FrameAround.qml", {
            "kiosk": stage.kiosk,
            "shown": stage.shown
        })
    }
    Item {
        id: room

        anchors.bottomMargin: (frame.item as FrameAround)?.bottomHeight ?? 0
        anchors.fill: parent
        anchors.topMargin: (frame.item as FrameAround)?.topHeight ?? 0
        visible: stage.framed && !stage.hidden

        ScreenLoader {
            id: menu

            file: "../Screens/MenuScreen.qml"
            screen: Kiosk.Menu
            stage: stage
        }
        ScreenLoader {
            id: pages

            file: "../Screens/PagesScreen.qml"
            screen: Kiosk.Page
            stage: stage
        }
        ScreenLoader {
            id: opening

            file: "../Screens/OpeningScreen.qml"
            screen: Kiosk.Opening
            stage: stage
        }
        ScreenLoader {
            id: question

            file: "../Screens/QuestionScreen.qml"
            screen: Kiosk.Question
            stage: stage
        }
        ScreenLoader {
            id: summary

            file: "../Screens/SummaryScreen.qml"
            screen: Kiosk.Summary
            stage: stage
        }
    }
    Loader {
        active: stage.kiosk.overlay === Kiosk.Comfort
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource("../Sheets/ComfortPanel.qml", {
            "kiosk": stage.kiosk
        })
    }
    Loader {
        active: stage.kiosk.overlay === Kiosk.Sheet
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource("../Sheets/SheetPanel.qml", {
            "kiosk": stage.kiosk
        })
    }
    Loader {
        active: stage.kiosk.overlay === Kiosk.StillThere
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource("../Sheets/StillThereScreen.qml", {
            "kiosk": stage.kiosk
        })
    }
}
