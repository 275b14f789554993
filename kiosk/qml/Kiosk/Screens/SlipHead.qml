import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the slip is called, and the way to the page where questions are picked.
Item {
    id: head

    required property Kiosk kiosk
    readonly property SummaryView summary: kiosk.summary
    readonly property bool oneRow: title.implicitWidth + Theme.gap + change.width <= width
    readonly property bool lead: true
    readonly property bool whole: true

    height: oneRow ? Math.max(title.implicitHeight, change.height) : title.implicitHeight + Theme.gap + change.height

    Title {
        id: title

        most: Theme.heading
        text: qsTr("My questions")
        width: head.oneRow ? implicitWidth : head.width
        x: LayoutMirroring.enabled ? head.width - width : 0
        y: head.oneRow ? (head.height - implicitHeight) / 2 : 0
    }
    PushButton {
        id: change

        label: head.summary.labels.length > 0 ? qsTr("Change") : qsTr("Pick some")
        symbol: "list-checks"
        x: head.oneRow !== LayoutMirroring.enabled ? head.width - width : 0
        y: head.height - height

        onActivated: head.kiosk.actions.seePage(head.summary.picksPage)
    }
}
