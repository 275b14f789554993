pragma Singleton
import QtQuick

// Every movement there is: what moves, and for how long. Under "Less movement" each of them is a cut. Why each is there,
// docs/decisions/motion.md says.
QtObject {
    // How many times as fast as written here: whoever tries the program has no need to wait for it.
    property real pace: 1
    // A page slides in.
    readonly property int turn: within(220)
    // A low sheet rises over its page.
    readonly property int rise: within(160)
    // The light goes on to another stone.
    readonly property int light: within(160)
    // The land goes by one place.
    readonly property int pan: within(500)
    // What was painted late comes up.
    readonly property int comeUp: within(300)
    // Why an answer is right comes up under it.
    readonly property int reason: within(200)
    // A picked question writes itself on the slip, each a little after the one before.
    readonly property int write: within(240)
    // One question of the first screen gives way to another, and how long each stays.
    readonly property int teaserFade: within(700)
    readonly property int teaserStay: 12000
    // The ring that invites a finger.
    readonly property int breath: within(2200)

    function within(milliseconds: int): int {
        return Theme.still ? 0 : milliseconds / pace;
    }
}
