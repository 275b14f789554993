import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Frame

// The screens within the frame, one of them shown or none.
Item {
    id: screens

    required property Kiosk kiosk
    required property FrameAround around
    readonly property FramedScreen shown: framedIn(loaderOf(kiosk.screen))

    function loaderOf(screen: int): ScreenLoader {
        switch (screen) {
        case Kiosk.Attract:
        case Kiosk.NotWorking:
        case Kiosk.SettingUp:
        case Kiosk.Closed:
            return null;
        case Kiosk.Menu:
            return menu;
        case Kiosk.Topic:
            return topic;
        case Kiosk.Page:
            return pages;
        case Kiosk.Opening:
            return opening;
        case Kiosk.Question:
            return question;
        case Kiosk.Summary:
            return summary;
        }
        throw new Error(`nothing shows screen ${screen}`);
    }

    function framedIn(loader: ScreenLoader): FramedScreen {
        return loader === null ? null : loader.framed;
    }

    ScreenLoader {
        id: menu

        around: screens.around
        file: "../Screens/MenuScreen.qml"
        kiosk: screens.kiosk
        screen: Kiosk.Menu
    }
    ScreenLoader {
        id: topic

        around: screens.around
        file: "../Screens/TopicScreen.qml"
        kiosk: screens.kiosk
        screen: Kiosk.Topic
    }
    Binding {
        property: "screenfulsBefore"
        target: topic.framed
        value: pages.framed === null ? 1 : pages.framed.screenfulsBefore
        when: topic.framed !== null
    }
    ScreenLoader {
        id: pages

        around: screens.around
        file: "../Screens/PagesScreen.qml"
        kiosk: screens.kiosk
        screen: Kiosk.Page
    }
    ScreenLoader {
        id: opening

        around: screens.around
        file: "../Screens/OpeningScreen.qml"
        kiosk: screens.kiosk
        screen: Kiosk.Opening
    }
    ScreenLoader {
        id: question

        around: screens.around
        file: "../Screens/QuestionScreen.qml"
        kiosk: screens.kiosk
        screen: Kiosk.Question
    }
    ScreenLoader {
        id: summary

        around: screens.around
        file: "../Screens/SummaryScreen.qml"
        kiosk: screens.kiosk
        screen: Kiosk.Summary
    }
}
