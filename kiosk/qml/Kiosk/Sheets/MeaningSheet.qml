import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Words {
    required property SheetView sheet

    font.pixelSize: Theme.terse ? Theme.body : Theme.lead
    text: /[.!?\u3002]$/.test(sheet.meaning) ? sheet.meaning : qsTr("%1.").arg(sheet.meaning)
}
