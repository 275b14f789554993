import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Land
import Kiosk.Theme

// The same on every screen: above, the ways out and the comforts; below, Back, where you are, and Next.
Item {
    id: frame

    required property Kiosk kiosk
    required property ShownScreen shown
    readonly property int screenfuls: shown.screenfuls
    readonly property real topHeight: top.height + top.y + Theme.space
    readonly property real bottomHeight: height - bottom.y + Theme.gap

    Land {
        anchors.bottom: parent.bottom
        crest: Theme.mm(5)
        form: Land.Strip
        height: frame.bottomHeight
        places: frame.kiosk.frame.places
        position: frame.kiosk.frame.place
        width: parent.width
    }
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
        more: frame.shown.screenful + 1 < frame.screenfuls
        width: frame.width - Theme.margin * 2
        x: Theme.margin

        onBack: frame.kiosk.actions.goBack(frame.shown.screenfulsBefore)
        onOnward: frame.kiosk.actions.goOn(frame.screenfuls)
    }
}
