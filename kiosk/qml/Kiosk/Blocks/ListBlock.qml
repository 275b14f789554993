import Kiosk.Bridge
import Kiosk.Theme

ListItems {
    required property ListRow row
    required property BlockView view

    ink: Colours.hue(view.hue)
    items: row.items
    kiosk: view.kiosk
    letters: Math.floor(Theme.body * view.zoom)
    ordered: row.ordered
    spacing: Theme.gap
}
