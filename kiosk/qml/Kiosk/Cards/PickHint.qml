import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Words {
    color: Colours.softInk
    lead: true
    leading: Theme.labelLeading
    text: qsTr("Pick the ones you want, or take them all.")
}
