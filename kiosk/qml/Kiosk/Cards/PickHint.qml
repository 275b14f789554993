import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Words {
    // What a visitor cares about, not questions.
    property bool matters: false

    color: Colours.softInk
    lead: true
    leading: Theme.labelLeading
    text: kept(matters ? qsTr("Tick what you care about.") : qsTr("Pick some, or take them all."))
}
