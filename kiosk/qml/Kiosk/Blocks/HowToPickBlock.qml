import QtQuick
import Kiosk.Bridge
import Kiosk.Cards

PickHint {
    required property HowToPickRow row
    required property BlockView view

    matters: row.matters
}
