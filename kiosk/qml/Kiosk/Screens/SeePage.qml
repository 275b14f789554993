import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

PushButton {
    required property Kiosk kiosk
    readonly property bool whole: true

    label: qsTr("See the page")
    symbol: "book-open"

    onActivated: kiosk.actions.seePage(kiosk.question.page)
}
