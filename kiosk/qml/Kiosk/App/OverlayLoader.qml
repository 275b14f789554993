import QtQuick
import Kiosk.Bridge

// What lies over everything, for as long as it does.
Loader {
    id: loader

    required property Kiosk kiosk
    required property int overlay
    required property string file

    active: kiosk.overlay === overlay
    anchors.fill: parent
    focus: active

    Component.onCompleted: setSource(file, {
        "kiosk": kiosk
    })
}
