import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The code, black on white in every theme: each module is a whole number of dots, so that no edge is blurred.
Rectangle {
    id: code

    required property CodeView view
    required property real room
    readonly property real dots: Screen.devicePixelRatio
    readonly property real side: view.size > 0 ? Math.max(1, Math.floor(room * dots / view.size)) * view.size / dots : 0

    Accessible.name: qsTr("A code for your phone's camera")
    Accessible.role: Accessible.Graphic
    color: Colours.surface
    height: side
    width: side

    Image {
        anchors.fill: parent
        cache: false
        smooth: false
        source: code.view.source
    }
}
