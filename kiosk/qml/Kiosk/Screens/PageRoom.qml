import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a page was found to have no room for. It is known once all is laid out, and the page gives way by one step then.
QtObject {
    required property Repeater blocks
    required property PageHead head
    required property FlowScreen flow
    required property real room
    // Of the page, as PagePlan has it.
    required property bool apart
    required property bool large
    required property bool parted
    required property bool scene
    required property bool wordy
    // Its picture has the larger panel.
    required property bool wide

    // The words beside the larger panel; beside the smaller; with air
    // round them; and how many have it there. Bare: not one has room, with the picture.
    property bool crowded: false
    property bool cornered: false
    property bool dense: false
    property bool bare: false
    property int together: all
    // Where those end.
    property real end: 0
    readonly property int all: 1000

    function start(): void {
        crowded = false;
        cornered = false;
        dense = false;
        bare = false;
        together = all;
    }

    // Once all is laid out, and where that takes more than one screenful.
    function giveWay(): void {
        if (!apart || parted || flow.screenfuls < 2)
            return;
        if (!Theme.landscape || (cornered && dense)) {
            bare = large && held() === 0;
            return;
        }
        if (wide)
            crowded = true;
        else if (!scene && !cornered && !large && !wordy)
            cornered = true;
        else if (!dense)
            dense = true;
        else if (!large && !wordy)
            cornered = true;
        else
            part();
        flow.cutAgain();
    }

    // What leads to the next goes with it; a warning comes before the picture.
    function part(): void {
        const fit = held();
        if (fit === 0 && large) {
            bare = true;
            return;
        }
        const last = fit > 0 ? blocks.itemAt(fit - 1) : head;
        end = last.y + last.height;
        together = fit;
    }

    // How many stand on the first screenful.
    function held(): int {
        let fit = 0;
        while (fit < blocks.count && blocks.itemAt(fit).y + blocks.itemAt(fit).height <= room)
            fit++;
        while (fit > 0 && (blocks.itemAt(fit - 1) as PagePlace).leads)
            fit--;
        return fit;
    }
}
