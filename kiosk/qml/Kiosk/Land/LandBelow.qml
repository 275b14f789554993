import QtQuick
import Kiosk.Theme

// The land below the few words of a screen, one of its places in the middle. Where the words need the room, only its sky.
LandView {
    // How far down there are words.
    property real wordsEnd: 0
    property int place: 1
    property bool on: false
    readonly property real room: feet - wordsEnd - Theme.space

    feet: height - Math.min(Theme.mm(Theme.landscape ? 26 : 40), height * 0.13)
    lit: Array.from({
        length: places
    }, (_, each) => on && each === place)
    open: room > Theme.mm(16)
    places: 6
    position: place
    seen: Theme.landscape ? 3 : 1.3
    tall: Math.max(Theme.mm(12), Math.min(room / 1.2, Theme.mm(Theme.landscape ? 80 : 130)))
}
