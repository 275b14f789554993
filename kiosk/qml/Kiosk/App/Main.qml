import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

Window {
    id: window

    required property Kiosk kiosk
    // The panel's own pixels, of which one of Qt's may be several.
    property real ppi: 0
    property bool still: false
    property string themeName: "warm"
    property QtObject demo: null
    // The way in for staff, once somebody has knocked.
    property QtObject staff: null
    readonly property bool staffed: (staffRoom.item as Item)?.visible ?? false
    // Whether keys fill the screen and leave it again.
    property bool ownWindow: false
    property int before: Window.Windowed

    color: Colours.paper
    height: 1080
    title: kiosk.welcome.title
    visible: true
    width: 1920

    onStaffChanged: staffRoom.setSource(staff === null ? "" : "../Staff/StaffScreens.qml", {
        "kiosk": kiosk,
        "staff": staff
    })
    onStaffedChanged: (staffed ? staffRoom : shell).forceActiveFocus()

    Binding {
        property: "name"
        target: Colours
        value: window.kiosk.comfort.theme || window.themeName
    }
    Binding {
        property: "ppi"
        target: Theme
        value: window.ppi / window.Screen.devicePixelRatio
    }
    Binding {
        property: "screenHeight"
        target: Theme
        value: window.height
    }
    Binding {
        property: "screenWidth"
        target: Theme
        value: window.width
    }
    Binding {
        property: "still"
        target: Theme
        value: window.kiosk.comfort.motion === "less" || (window.still && window.kiosk.comfort.motion === "")
    }
    Binding {
        property: "textScale"
        target: Theme
        value: window.kiosk.comfort.textScale
    }
    Shortcut {
        enabled: window.ownWindow
        sequence: "F11"

        onActivated: window.fill(window.visibility !== Window.FullScreen)
    }
    Shortcut {
        enabled: window.ownWindow && window.visibility === Window.FullScreen && window.kiosk.overlay === Kiosk.Nothing
        sequence: "Escape"

        onActivated: window.fill(false)
    }
    Shell {
        id: shell

        anchors.bottomMargin: strip.height
        anchors.fill: parent
        anchors.topMargin: draft.height
        enabled: !window.staffed
        kiosk: window.kiosk
    }
    Loader {
        id: staffRoom

        anchors.fill: parent
        z: 3
    }
    Loader {
        id: draft

        active: window.kiosk.welcome.draft
        source: "DraftStrip.qml"
        width: parent.width
    }
    Loader {
        id: strip

        active: window.demo !== null
        anchors.bottom: parent.bottom
        width: parent.width

        Component.onCompleted: setSource("DemoStrip.qml", {
            "demo": window.demo,
            "shown": shell.shown
        })
    }

    function fill(whole: bool): void {
        if (whole)
            before = visibility;
        visibility = whole ? Window.FullScreen : before;
    }
}
