pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The staff's panel: what there is to know at a glance, and a page for each part of it.
FocusScope {
    id: panel

    required property StaffView staff
    readonly property real inner: width - Theme.margin * 2
    readonly property bool home: staff.section === StaffView.HOME

    focus: true

    Keys.onEscapePressed: staff.close()

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }
    Item {
        id: head

        height: Math.max(title.implicitHeight, leave.height)
        width: panel.inner
        x: Theme.margin
        y: Theme.compact ? Theme.gap : Theme.mm(7)

        Title {
            id: title

            most: Theme.compact ? Theme.heading : Theme.title
            room: width
            text: panel.home ? qsTr("For staff") : page.title
            width: head.width - leave.width - Theme.space
            x: LayoutMirroring.enabled ? head.width - width : 0
            y: (head.height - implicitHeight) / 2
        }
        PushButton {
            id: leave

            anchors.right: parent.right
            height: Math.max(implicitHeight, Theme.compact ? 0 : Theme.mainTarget)
            label: qsTr("Back to the pages")
            symbol: "lock"
            width: Math.max(implicitWidth, Theme.compact ? 0 : Theme.mainWidth)

            onActivated: panel.staff.end()
        }
    }
    PanelHome {
        focus: panel.home
        height: panel.height - y - (Theme.compact ? Theme.tight : Theme.margin)
        staff: panel.staff
        visible: panel.home
        width: panel.inner
        x: Theme.margin
        y: head.y + head.height + Theme.space
    }
    PanelPage {
        id: page

        focus: !panel.home
        height: panel.height - y - Theme.mm(Theme.compact ? 2 : 4.5)
        staff: panel.staff
        visible: !panel.home
        width: panel.inner
        x: Theme.margin
        y: head.y + head.height + Theme.space
    }
}
