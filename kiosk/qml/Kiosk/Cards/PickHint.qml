import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Words {
    color: Theme.softInk
    lead: true
    leading: 1.25
    text: qsTr("Pick the ones you want, or take them all.")
}
