import QtQuick

Item {
    id: link

    required property BlockView block
    readonly property bool whole: true

    height: button.height

    PushButton {
        id: button

        hue: Theme.hue(link.block.hue)
        label: link.block.text
        symbol: "book-open"
        width: Math.min(implicitWidth, link.width)

        onActivated: link.block.kiosk.actions.seePage(link.block.drawing)
    }
}
