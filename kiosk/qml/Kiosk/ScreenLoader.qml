import QtQuick

// Makes its screen when first needed, or ahead of time in its turn, and keeps it.
Loader {
    id: loader

    required property int screen
    required property string file
    required property Stage stage

    active: stage.kiosk.screen === screen || stage.kiosk.warmUp.screens > screen
    anchors.fill: parent
    visible: stage.kiosk.screen === screen

    Component.onCompleted: setSource(file, {
        "kiosk": stage.kiosk
    })
}
