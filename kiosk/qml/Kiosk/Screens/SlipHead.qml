import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the slip is called, and the way to change what is picked.
Item {
    id: head

    required property Kiosk kiosk
    readonly property SummaryView summary: kiosk.summary
    readonly property bool picked: summary.labels.length > 0
    readonly property bool oneRow: !picked || title.implicitWidth + Theme.gap + change.width <= width
    readonly property bool lead: true
    readonly property bool whole: true

    height: !picked ? title.implicitHeight : oneRow ? Math.max(title.implicitHeight, change.height) : title.implicitHeight + Theme.gap + change.height

    Title {
        id: title

        most: Theme.heading
        text: qsTr("My questions")
        width: head.oneRow ? Math.min(implicitWidth, head.width) : head.width
        x: LayoutMirroring.enabled ? head.width - width : 0
        y: head.oneRow ? (head.height - implicitHeight) / 2 : 0
    }
    PushButton {
        id: change

        label: qsTr("Change")
        symbol: "list-checks"
        visible: head.picked
        x: head.oneRow !== LayoutMirroring.enabled ? head.width - width : 0
        y: head.height - height

        onActivated: head.kiosk.actions.seePage(head.summary.picksPage)
    }
}
