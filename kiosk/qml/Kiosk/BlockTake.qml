import QtQuick

TakeRow {
    required property BlockView block

    hue: block.hue
    kiosk: block.kiosk
}
