import QtQuick
import Kiosk.Bridge

// The same on every screen: above, the ways out and the comforts; below, Back, where you are, and Next.
Item {
    id: frame

    required property Stage stage
    readonly property Kiosk kiosk: stage.kiosk
    readonly property int screenful: stage.shown?.screenful ?? 0
    readonly property int screenfuls: stage.shown?.screenfuls ?? 1
    readonly property int screenfulsBefore: stage.shown?.screenfulsBefore ?? 1
    readonly property bool more: screenful + 1 < screenfuls
    readonly property real topHeight: top.height + top.y + Theme.space
    readonly property real bottomHeight: height - bottom.y + Theme.gap

    TopBar {
        id: top

        kiosk: frame.kiosk
        width: frame.width - Theme.margin * 2
        x: Theme.margin
        y: Theme.mm(Theme.compact ? 2 : 3.5)
    }
    BottomBar {
        id: bottom

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 2 : 4.5)
        frame: frame.kiosk.frame
        more: frame.more
        width: frame.width - Theme.margin * 2
        x: Theme.margin

        onBack: frame.kiosk.actions.goBack(frame.screenfulsBefore)
        onOnward: frame.kiosk.actions.goOn(frame.screenfuls)
    }
}
