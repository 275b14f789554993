pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Land
import Kiosk.Theme

// All topics: on the land, or as cards where that has no room.
FramedScreen {
    id: menu

    required property Kiosk kiosk
    readonly property bool mapped: !Theme.compact && !Theme.wordsLarge && map.fits
    readonly property CardMenu shown: cards.item as CardMenu

    screenful: kiosk.screenful
    screenfuls: shown === null ? 1 : shown.screenfuls

    LandView {
        calm: true
        feet: menu.behindTop + map.feet
        height: menu.behindTop + menu.height + menu.behindFoot
        level: true
        lit: map.across ? [false, ...menu.kiosk.welcome.lit, false] : [true]
        next: map.across ? menu.kiosk.welcome.lit.indexOf(false) + 1 || -1 : -1
        pans: false
        passes: map.across ? map.before : 0
        // Labels that stand below each other have their places with them, on the way from the gate to the tree.
        places: map.across ? menu.kiosk.frame.places : 2
        position: (places - 1) / 2
        ready: visible
        seen: map.across ? Math.max(1, width / Math.max(1, map.step)) : 2
        tall: map.tall
        visible: menu.mapped
        width: menu.width
        y: -menu.behindTop
    }
    MapMenu {
        id: map

        enabled: visible
        height: menu.height
        kiosk: menu.kiosk
        visible: menu.mapped
        width: menu.width
    }
    Loader {
        id: cards

        active: !menu.mapped
        anchors.fill: parent

        sourceComponent: Component {
            CardMenu {
                kiosk: menu.kiosk
                screenful: menu.screenful
            }
        }
    }
}
