import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// How the words of a page and its picture share the screen. The picture gives way down to `least` of the width where the words
// need it, and that of a list into the corner; where words are large, those that have room stand beside it, and all others
// follow in the whole width. In portrait it stands above them.
QtObject {
    id: plan

    required property PageView view
    required property real width
    required property real height
    required property Repeater blocks
    required property PageHead head
    required property FlowScreen flow
    readonly property real slack: flow.slack

    readonly property bool large: Theme.wordsLarge || Theme.compact
    readonly property bool apart: view !== null && view.pictureCount === 1 && !(view.wordyPicture && large)
    readonly property bool scene: view !== null && view.composition === PageView.Scene
    readonly property ListModel rows: view === null ? null : Theme.terse ? view.sentences : large ? view.parts : apart ? view.words : view.flow

    // What was found to have no room: the words beside the largest picture that they seemed to have it beside; beside the
    // smallest; and above, and beside, how many do.
    property bool crowded: false
    property bool cornered: false
    property int together: all
    property real first: 0
    readonly property int all: 1000
    readonly property bool beside: apart && Theme.landscape && !cornered
    readonly property bool above: apart && !Theme.landscape
    readonly property bool parted: beside && together < all

    // Of the width, what the picture gets.
    readonly property real least: Theme.wordsHuge ? 0.36 : scene || large ? 0.4 : 0.27
    readonly property real most: large ? least : scene ? 0.58 : 0.36
    readonly property real share: !beside ? 0 : crowded ? least : roomiest()
    readonly property real gutter: Theme.mm(Theme.compact ? 4 : Theme.wordsLarge ? 7 : 10)
    readonly property real whole: width - Theme.margin * 2
    readonly property real narrow: beside ? narrowAt(share) : whole
    readonly property real titled: cornered ? whole - pictureWidth : narrow

    // The picture goes out to the frame.
    readonly property real over: Theme.space - Theme.tight
    readonly property real smallest: cornered ? Theme.compact ? Theme.target : head.height : height * (scene || Theme.wordsLarge ? Theme.compact ? 0.3 : Theme.wordsHuge ? 0.36 : 0.34 : 0.07)
    readonly property real largest: cornered ? height * 0.4 : Math.min(height * (scene ? 0.62 : 0.4), width * 0.75 + Theme.body * 3)
    readonly property real grown: above || cornered ? Math.max(0, Math.min(slack - air * gaps, largest - smallest)) : 0
    readonly property real pictureWidth: beside ? width * share : cornered ? (smallest + grown) * 1.4 + Theme.mm(Theme.compact ? 40 : 46) : width
    readonly property real pictureHeight: over + (beside ? height : smallest + grown)

    // Above the title; and above the first that does not stand beside the picture.
    readonly property real lead: above ? smallest + grown + Theme.space + rest : 0
    readonly property real gulf: parted ? Math.max(0, height - first - spacing) : cornered ? Math.max(0, smallest + grown - head.height) : 0

    readonly property int gaps: rows ? rows.size + (above ? 1 : 0) : 1
    readonly property real air: parted ? 0 : Math.min(slack / ((gaps + 1) * 2), Theme.mm(5))
    readonly property real spacing: Theme.gap * (Theme.wordsHuge ? 0.75 : 1) + air
    readonly property real stretch: view !== null && view.stretches && !parted ? Math.max(0, slack - grown - air * gaps) : 0
    readonly property real rest: above ? Math.max(0, slack - stretch - grown - air * gaps) / 2 : 0
    readonly property real stretched: stretch + grown + rest + air * gaps
    readonly property real settle: beside ? 0.5 : 0
    readonly property real textScale: Theme.textScale

    onHeightChanged: begin()
    onRowsChanged: begin()
    onTextScaleChanged: begin()
    onWidthChanged: begin()

    function begin(): void {
        crowded = false;
        cornered = false;
        together = all;
    }

    // Once all is laid out, and where that takes more than one screenful.
    function giveWay(): void {
        if (!beside || parted || flow.screenfuls < 2)
            return;
        if (share > least)
            crowded = true;
        else if (!scene && !large)
            corner();
        else
            part();
        flow.cutAgain();
    }

    function corner(): void {
        together = 0;
        cornered = true;
    }

    // What leads to the next goes with it; a warning comes before the picture.
    function part(): void {
        let fit = 0;
        while (fit < blocks.count && blocks.itemAt(fit).y + blocks.itemAt(fit).height <= height)
            fit++;
        while (fit > 0 && (blocks.itemAt(fit - 1) as PagePlace).leads)
            fit--;
        if (fit === 0 && Theme.compact && !Theme.wordsLarger && (blocks.itemAt(0) as PagePlace)?.warns) {
            corner();
            return;
        }
        const last = fit > 0 ? blocks.itemAt(fit - 1) : head;
        first = last.y + last.height;
        together = fit;
    }

    function narrowAt(share: real): real {
        return width * (1 - share) - Theme.margin - gutter;
    }

    // The largest picture beside which the words seem to have room.
    function roomiest(): real {
        for (let share = most; share > least; share -= 0.06) {
            const across = narrowAt(share);
            const title = Math.ceil(view.title.length * Theme.title * 0.56 / across) * Theme.title * Theme.titleLeading;
            if (title + view.lines(across / (Theme.lead * 0.52)) * Theme.lead * Theme.bodyLeading <= height * 0.94)
                return share;
        }
        return least;
    }
}
