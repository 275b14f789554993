import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Land
import Kiosk.Theme

// The same on every screen: above, the ways out and the comforts; below, on a strip of the land, where you are, what the
// page rests on, Back and Next.
Item {
    id: frame

    required property Kiosk kiosk
    required property ShownScreen shown
    readonly property int screenfuls: shown.screenfuls
    readonly property real topHeight: top.height + top.y + Theme.space
    readonly property real bottomHeight: strip.height

    Land {
        id: strip

        anchors.bottom: parent.bottom
        crest: bottom.y - y + bottom.wayRow / 2
        form: Land.Strip
        height: bottom.height + bottom.anchors.bottomMargin + Theme.mm(Theme.compact ? 1 : 2.4)
        places: frame.kiosk.frame.places
        position: frame.kiosk.frame.place
        width: parent.width

        Behavior on position {
            enabled: !Theme.still

            NumberAnimation {
                duration: Motion.pan
                easing.type: Easing.InOutQuad
            }
        }
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
        kiosk: frame.kiosk
        more: frame.shown.screenful + 1 < frame.screenfuls
        wayAt: x => strip.wayAt(x + bottom.x) + strip.y - bottom.y
        width: frame.width - Theme.margin * 2
        x: Theme.margin

        onBack: frame.kiosk.actions.goBack(frame.shown.screenfulsBefore)
        onOnward: frame.kiosk.actions.goOn(frame.screenfuls)
    }
}
