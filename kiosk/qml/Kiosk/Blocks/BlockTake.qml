import QtQuick
import Kiosk.Cards

TakeRow {
    required property BlockView block

    hue: block.hue
    kiosk: block.kiosk
}
