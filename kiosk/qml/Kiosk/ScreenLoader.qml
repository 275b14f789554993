import QtQuick

// Makes its screen when first needed, or ahead of time while nobody waits, and keeps it.
Loader {
    id: loader

    required property int screen
    required property string file
    required property Stage stage

    active: stage.kiosk.screen === screen || stage.kiosk.warm
    anchors.fill: parent
    asynchronous: stage.kiosk.screen !== screen
    visible: stage.kiosk.screen === screen

    Component.onCompleted: setSource(file, {
        "kiosk": stage.kiosk
    })
}
