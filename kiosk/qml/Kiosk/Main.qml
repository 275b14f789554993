import QtQuick
import Kiosk.Bridge

Window {
    id: window

    required property Kiosk kiosk
    property real ppi: 0
    property string themeName: "warm"

    color: Theme.paper
    height: 1080
    title: kiosk.welcome.title
    visible: true
    width: 1920

    Binding {
        property: "name"
        target: Theme
        value: window.themeName
    }
    Binding {
        property: "ppi"
        target: Theme
        value: window.ppi
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
        property: "textScale"
        target: Theme
        value: window.kiosk.textScale
    }
    Stage {
        anchors.fill: parent
        kiosk: window.kiosk
    }
}
