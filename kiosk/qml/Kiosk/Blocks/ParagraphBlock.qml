import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

TermWords {
    required property ParagraphRow row
    required property BlockView view

    font.pixelSize: Math.floor(Theme.lead * view.zoom)
    ink: Colours.hue(view.hue)
    kiosk: view.kiosk
    lead: spoken.endsWith(":")
    linked: row.linked
    spoken: row.plain
    text: fitted(row.text, width)
}
