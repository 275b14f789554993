import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Words {
    required property SheetView sheet

    font.pixelSize: Theme.terse ? Theme.body : Theme.lead
    text: sheet.meaning
}
