import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// From an answered question to the page that it was about.
PushButton {
    required property Kiosk kiosk
    readonly property bool whole: true

    hue: Colours.hue(kiosk.question.hue)
    label: qsTr("See the page")
    symbol: "book-open"

    onActivated: kiosk.actions.seePage(kiosk.question.page)
}
