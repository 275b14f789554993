import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Notice {
    id: notice

    Title {
        horizontalAlignment: Text.AlignHCenter
        most: Theme.terse || !Theme.landscape ? Theme.title : Theme.display
        room: notice.inner
        text: qsTr("This screen is not working. Please ask at the desk.")
        width: evenly(notice.inner)
        x: (notice.inner - width) / 2
    }
    StaffNotice {
        font.pixelSize: Theme.terse ? Theme.body : Theme.lead
        horizontalAlignment: Text.AlignHCenter
        width: notice.inner
    }
}
