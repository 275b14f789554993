import QtQuick
import Kiosk.Bridge
import Kiosk.Cards

TakeRow {
    required property TakeAlongRow row
    required property BlockView view

    hue: view.hue
    how: !row.tellsHow ? qsTr("Take your questions with you") : row.matters ? qsTr("Tick what you care about.") : qsTr("Pick some, or take them all.")
    kiosk: view.kiosk
}
