import QtQuick

TermWords {
    required property BlockView block

    font.pixelSize: Theme.lead
    kiosk: block.kiosk
    linked: block.linked
    spoken: block.plain
    text: block.text
}
