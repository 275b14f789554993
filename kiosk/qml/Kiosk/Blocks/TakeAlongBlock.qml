import QtQuick
import Kiosk.Bridge
import Kiosk.Cards

TakeRow {
    required property TakeAlongRow row
    required property BlockView view

    hue: view.hue
    kiosk: view.kiosk
}
