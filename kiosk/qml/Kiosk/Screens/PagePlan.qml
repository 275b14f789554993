import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What gives way on a page, one thing after the other, until all of it has room on one screen.
PageRoom {
    id: plan

    required property Repeater blocks
    required property FlowScreen flow
    readonly property real textScale: Theme.textScale

    onHeightChanged: start()
    onRowsChanged: start()
    onTextScaleChanged: start()
    onWidthChanged: start()

    function start(): void {
        crowded = false;
        slim = 0;
        cornered = false;
        dense = false;
        bare = false;
        thin = false;
        plain = false;
        smaller = 0;
        together = all;
    }

    // Once all is laid out, and where that takes more than one screenful.
    function giveWay(): void {
        // A strip in which nothing is seen is none.
        if (above && Theme.compact && smallest + grown - head.height - head.below < Theme.mm(12)) {
            bare = true;
            flow.cutAgain();
            return;
        }
        const poor = above && !cornered && smallest + grown - head.height < width * 0.28;
        if (parted || (flow.screenfuls < 2 && !(poor && zoom > 1)))
            return;
        if (zoom > 1) {
            smaller = steps.indexOf(zoom) + 1;
            flow.cutAgain();
            return;
        }
        if (!apart)
            return;
        if (!Theme.landscape && wide !== "") {
            thin = true;
            smaller = 0;
            flow.cutAgain();
            return;
        }
        if (!Theme.landscape || (cornered && dense && thin)) {
            bare = large && held() === 0;
            return;
        }
        if (share > least)
            crowded = true;
        else if (!scene && slim < 2 && !large && !view.wordyPicture)
            slim++;
        else if (!dense)
            dense = true;
        else if (cornered)
            thin = true;
        else if (!large && !view.wordyPicture) {
            plain = view.composition === PageView.Act;
            cornered = !plain;
            dense = plain;
            smaller = 0;
        } else
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
