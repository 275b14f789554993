import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Item {
    id: link

    required property PageLinkRow row
    required property BlockView view
    readonly property bool whole: true

    height: button.height

    PushButton {
        id: button

        hue: Colours.hue(link.view.hue)
        label: link.row.text
        symbol: "book-open"
        width: Math.min(implicitWidth, link.width)

        onActivated: link.view.kiosk.actions.seePage(link.row.page)
    }
}
