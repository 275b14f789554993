pragma Singleton
import QtQuick

// Every movement there is: what moves, and for how long. Under "Less movement" each of them is a cut. Why each is there,
// docs/decisions/motion.md says.
QtObject {
    // A page slides in.
    readonly property int turn: Theme.still ? 0 : 220
    // A low sheet rises over its page.
    readonly property int rise: Theme.still ? 0 : 160
    // The light goes on to another stone.
    readonly property int light: Theme.still ? 0 : 160
    // The land goes by one place.
    readonly property int pan: Theme.still ? 0 : 500
    // What was painted late comes up.
    readonly property int comeUp: Theme.still ? 0 : 300
    // Why an answer is right comes up under it.
    readonly property int reason: Theme.still ? 0 : 200
    // A picked question writes itself on the slip, each a little after the one before.
    readonly property int write: Theme.still ? 0 : 240
    // One question of the first screen gives way to another, and how long each stays.
    readonly property int teaserFade: Theme.still ? 0 : 700
    readonly property int teaserStay: 12000
    // The ring that invites a finger.
    readonly property int breath: Theme.still ? 0 : 2200
}
