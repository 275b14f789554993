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
    z: 2

    Component.onCompleted: setSource(file, {
        "kiosk": kiosk
    })
}
