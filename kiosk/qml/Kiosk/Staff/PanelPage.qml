pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One part of the panel, a screenful at a time, and what can be done there.
FocusScope {
    id: page

    required property StaffView staff
    readonly property bool more: staff.screenful + 1 < flow.screenfuls
    readonly property bool aside: staff.section === StaffView.ASIDE && staff.stepsAside
    readonly property string does: staff.section === StaffView.SCREEN ? qsTr("Try it") : staff.section === StaffView.RESTART ? qsTr("Restart") : aside ? qsTr("Step aside") : ""
    readonly property string title: titleOf(staff.section)

    function titleOf(section: int): string {
        switch (section) {
        case StaffView.HOME:
            return "";
        case StaffView.FIGURES:
            return qsTr("Today");
        case StaffView.CONTENT:
            return qsTr("Checks");
        case StaffView.SETTINGS:
            return qsTr("Settings");
        case StaffView.FAULTS:
            return qsTr("Faults");
        case StaffView.SCREEN:
            return qsTr("Screen");
        case StaffView.RESTART:
            return qsTr("Restart");
        case StaffView.ASIDE:
            return qsTr("Step aside");
        }
        throw new Error("a section without a title: " + section);
    }

    function goBack(): void {
        if (staff.screenful > 0)
            staff.turn(-1, flow.screenfuls);
        else
            staff.close();
    }

    function goOn(): void {
        if (more)
            staff.turn(1, flow.screenfuls);
        else if (staff.section === StaffView.SCREEN)
            staff.testTouch();
        else if (staff.section === StaffView.RESTART)
            staff.restart();
        else
            staff.stepAside();
    }

    FlowScreen {
        id: flow

        height: parent.height - foot.height - Theme.space
        screenful: page.staff.screenful
        spacing: Theme.gap
        width: parent.width

        Repeater {
            model: page.staff.rows

            PanelRow {
                width: flow.width
            }
        }
    }
    Item {
        id: foot

        readonly property real buttonWidth: Math.min(Math.max(Theme.mainWidth, back.implicitWidth, on.implicitWidth), (width - Theme.apart) / 2)

        anchors.bottom: parent.bottom
        height: Theme.mainTarget
        width: parent.width

        PushButton {
            id: back

            filled: !on.visible
            focus: true
            height: parent.height
            label: qsTr("Back")
            symbol: "arrow-left"
            width: foot.buttonWidth

            onActivated: page.goBack()
        }
        PushButton {
            id: on

            anchors.right: parent.right
            filled: true
            height: parent.height
            label: page.more ? qsTr("More") : page.does
            symbol: page.more ? "arrow-down" : "arrow-right"
            symbolAfter: true
            visible: label !== ""
            width: foot.buttonWidth

            onActivated: page.goOn()
        }
    }
}
