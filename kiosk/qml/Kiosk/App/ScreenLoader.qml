import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Frame

// Makes its screen when first needed, or ahead of time in its turn, and keeps it.
Loader {
    id: loader

    required property Kiosk kiosk
    required property int screen
    required property string file
    required property FrameAround around
    readonly property FramedScreen framed: item as FramedScreen
    readonly property bool sized: kiosk.overlay === Kiosk.Comfort
    // What stood behind the choice of sizes is not unmade by the touch that leaves it.
    property bool kept: false

    active: kiosk.screen === screen || kept || kiosk.warmUp.screens > screen
    anchors.fill: parent
    visible: kiosk.screen === screen

    onSizedChanged: if (sized)
        kept = visible

    Binding {
        property: "behindTop"
        target: loader.framed
        value: loader.parent.y
        when: loader.framed !== null
    }
    Binding {
        property: "behindFoot"
        target: loader.framed
        value: loader.parent.parent.height - loader.parent.y - loader.parent.height
        when: loader.framed !== null
    }

    Component.onCompleted: setSource(file, {
        "kiosk": kiosk
    })
}
