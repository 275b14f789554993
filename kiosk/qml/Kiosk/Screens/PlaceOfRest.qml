import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Land
import Kiosk.Theme

// The last place of the land, behind all of a screen of the frame and below its words. Its tree is taller than a place.
LandView {
    required property Kiosk kiosk
    required property FramedScreen screen
    // How far down on that screen there are words.
    required property real wordsEnd
    // Every place, also of what was not read.
    property bool allLit: false

    feet: screen.behindTop + screen.height - Math.min(Theme.mm(22), screen.height * 0.12)
    height: screen.behindTop + screen.height + screen.behindFoot
    lit: Array.from({
        length: places
    }, (_, place) => allLit || place === places - 1 || (kiosk.welcome.lit[place - 1] ?? false))
    pans: false
    places: kiosk.frame.places
    position: places - 1
    seen: Theme.landscape ? 3 : 1.3
    tall: Math.max(Theme.mm(20), Math.min((feet - screen.behindTop - wordsEnd - Theme.space) / 1.28, Theme.mm(Theme.landscape ? 72 : 110)))
    width: screen.width
    y: -screen.behindTop
}
