pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// Every screen, one of them shown; the frame round them; and what may lie over them.
FocusScope {
    id: stage

    required property Kiosk kiosk
    readonly property bool framed: kiosk.screen !== Kiosk.Attract && kiosk.screen !== Kiosk.NotWorking && kiosk.screen !== Kiosk.SettingUp
    readonly property bool hidden: kiosk.overlay !== Kiosk.Nothing
    readonly property bool mirrored: kiosk.rightToLeft || Application.layoutDirection === Qt.RightToLeft
    readonly property var shown: [null, menu.item, pages.item, opening.item, question.item, summary.item][kiosk.screen] ?? null

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
        if (!framed || kiosk.overlay !== Kiosk.Nothing)
            return;
        if (back)
            kiosk.actions.goBack(shown?.screenfulsBefore ?? 1);
        else
            kiosk.actions.goOn(shown?.screenfuls ?? 1);
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
        source: "NotWorkingScreen.qml"
    }
    Loader {
        active: stage.kiosk.screen === Kiosk.SettingUp
        anchors.fill: parent

        Component.onCompleted: setSource("SettingUpScreen.qml", {
            "kiosk": stage.kiosk
        })
    }
    Loader {
        id: frame

        active: stage.framed || stage.kiosk.warmUp.screens > 0
        anchors.fill: parent
        visible: stage.framed && !stage.hidden

        Component.onCompleted: setSource("FrameAround.qml", {
            "stage": stage
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

            file: "MenuScreen.qml"
            screen: Kiosk.Menu
            stage: stage
        }
        ScreenLoader {
            id: pages

            file: "PagesScreen.qml"
            screen: Kiosk.Page
            stage: stage
        }
        ScreenLoader {
            id: opening

            file: "OpeningScreen.qml"
            screen: Kiosk.Opening
            stage: stage
        }
        ScreenLoader {
            id: question

            file: "QuestionScreen.qml"
            screen: Kiosk.Question
            stage: stage
        }
        ScreenLoader {
            id: summary

            file: "SummaryScreen.qml"
            screen: Kiosk.Summary
            stage: stage
        }
    }
    Loader {
        active: stage.kiosk.overlay === Kiosk.Comfort
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource("ComfortPanel.qml", {
            "kiosk": stage.kiosk
        })
    }
    Loader {
        active: stage.kiosk.overlay === Kiosk.Sheet
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource("SheetPanel.qml", {
            "kiosk": stage.kiosk
        })
    }
    Loader {
        active: stage.kiosk.overlay === Kiosk.StillThere
        anchors.fill: parent
        focus: active

        Component.onCompleted: setSource("StillThereScreen.qml", {
            "kiosk": stage.kiosk
        })
    }
}
