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
    readonly property int place: kiosk.frame.place
    readonly property int screenfuls: shown.screenfuls
    readonly property real topHeight: top.height + top.y + Theme.mm(Theme.compact ? 3.1 : 5)
    readonly property real bottomHeight: strip.height

    Component.onCompleted: strip.position = place
    onPlaceChanged: go()

    // By one place it is seen to go; further it would rush by.
    function go(): void {
        pan.stop();
        if (visible && !Theme.still && Math.abs(place - strip.position) === 1)
            pan.start();
        else
            strip.position = place;
    }

    Land {
        id: strip

        anchors.bottom: parent.bottom
        crest: Theme.ridge
        form: Land.Strip
        height: bottom.height + bottom.anchors.bottomMargin + Theme.ridge
        places: frame.kiosk.frame.places
        width: parent.width
    }
    NumberAnimation {
        id: pan

        duration: Motion.pan
        easing.type: Easing.InOutQuad
        property: "position"
        target: strip
        to: frame.place
    }
    TopBar {
        id: top

        kiosk: frame.kiosk
        width: frame.width - Theme.margin * 2
        x: Theme.margin
        y: Theme.mm(Theme.compact ? 1.4 : 2.8)
    }
    BottomBar {
        id: bottom

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 1 : 1.6)
        kiosk: frame.kiosk
        more: frame.shown.screenful + 1 < frame.screenfuls
        wayAt: x => strip.wayAt(x + bottom.x) + strip.y - bottom.y
        width: frame.width - Theme.margin * 2
        x: Theme.margin

        onBack: frame.kiosk.actions.goBack(frame.shown.screenfulsBefore)
        onOnward: frame.kiosk.actions.goOn(frame.screenfuls)
    }
}
