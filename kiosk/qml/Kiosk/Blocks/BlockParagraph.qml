import QtQuick
import Kiosk.Controls
import Kiosk.Theme

TermWords {
    required property BlockView block

    font.pixelSize: Theme.lead
    kiosk: block.kiosk
    lead: spoken.endsWith(":")
    linked: block.linked
    spoken: block.plain
    text: block.text
}
