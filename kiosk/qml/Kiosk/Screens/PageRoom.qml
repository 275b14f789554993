import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What room the words of a page and its picture have on the screen. The title always begins in the same place. In landscape
// the picture is a panel beside the words, from under the frame down onto the land; it gives way to `least` of the width where
// they need it. Those of a list get all of the width then, and the picture stands behind the title; where words are large,
// those that have room stand beside the picture, and all others follow. In portrait the picture stands under its title.
QtObject {
    id: page

    required property PageView view
    required property real width
    required property real height
    required property real behindTop
    required property PageHead head
    required property real slack

    readonly property bool large: Theme.wordsLarge || Theme.compact
    readonly property bool lone: view !== null && view.pictureCount === 1 && !bare && !(large && (view.wordyPicture || view.urgent)) && !(Theme.compact && Theme.wordsLarger && Theme.landscape && head.leaves)
    // In portrait what to do at once stands first, and no picture before it.
    readonly property bool apart: lone && !plain && (Theme.landscape || !view.urgent)
    readonly property bool scene: view !== null && view.composition === PageView.Scene
    readonly property ListModel rows: view === null ? null : Theme.terse ? view.sentences : large || (view.composition === PageView.Act && Theme.wordsLarger) ? view.parts : lone ? view.words : view.flow
    // Words keep clear of the way and its stones.
    readonly property real room: height - (Theme.compact || Theme.wordsHuge || dense ? 0 : Theme.mm(8) - Theme.ridge)

    // What was found to have no room: the words beside the larger panel; beside the smaller; how much smaller still; with air
    // round them; and how many have it there. Bare: not one has room, with the picture.
    property bool crowded: false
    property int slim: 0
    property bool cornered: false
    property bool dense: false
    property bool bare: false
    // Where a strip of that height has no room, it is as low as the title.
    property bool thin: false
    // What to do at once needs all of the room: no picture.
    property bool plain: false
    // Words that leave room are larger, all of a page alike: by so much, of the steps that are left.
    readonly property list<real> steps: large ? [1] : cornered ? [1] : [1.25, 1.16, 1.08, 1]
    property int smaller: 0
    readonly property real zoom: steps[Math.min(steps.length - 1, Math.max(smaller, stepFor(share)))]
    property int together: all
    property real end: 0
    readonly property int all: 1000
    readonly property bool beside: apart && Theme.landscape && !cornered
    readonly property bool above: apart && !beside
    readonly property int parts: above ? 0 : together
    readonly property bool parted: beside && together < all

    // Of the width, what the picture gets.
    readonly property real least: Theme.wordsHuge ? 0.36 : [0.42, 0.36, 0.31][slim]
    readonly property real most: large || !scene ? least : 0.52
    readonly property real share: !beside ? 0 : crowded || !roomy(most) ? least : most
    readonly property real gutter: Theme.mm(Theme.compact ? 4 : Theme.wordsLarge ? 7 : 10)
    readonly property real whole: width - Theme.margin * 2
    readonly property real narrow: beside ? narrowAt(share) : whole
    readonly property real titled: !cornered ? narrow : whole - lowWide

    // Behind the title the picture ends where the words begin.
    // The drawing's shape for a strip, where there is room for that.
    readonly property string wide: large || (thin && !Theme.landscape) ? "" : view?.wide ?? ""
    readonly property real strip: !cornered && !scene && wide !== "" ? width * 0.24 + Theme.caption * Theme.labelLeading + Theme.gap - height * 0.07 + head.below : 0
    readonly property real smallest: cornered ? Theme.compact ? Theme.target : thin ? head.height + Theme.tight : Theme.mm(43.5) : head.height + Math.max(0, height * (scene || Theme.wordsLarge ? Theme.compact ? 0.3 : Theme.wordsHuge ? 0.36 : 0.34 : 0.07) - head.below + strip)
    readonly property real largest: cornered ? Math.max(smallest, Theme.mm(92)) : head.height + Math.min(height * (scene ? 0.62 : 0.4), width * 0.75 + Theme.body * 3)
    readonly property real tall: cornered ? Math.min(slack, largest - smallest) : 0
    readonly property real grown: cornered ? tall : above ? Math.max(0, Math.min(slack - air * gaps, largest - smallest)) : 0
    readonly property bool lowered: above && wide === "" && head.oneRow && smallest + grown - head.height < width * 0.3 && smallest + grown < width * 0.4 && head.wide + (smallest + grown) / 0.75 + head.leaveWidth < whole
    readonly property real lowWide: Theme.mm(84) + head.leaveWidth
    readonly property real pictureWidth: beside ? width * share : width
    // Beside the words it begins under the bar above; over their whole width it goes on behind it.
    readonly property real behind: beside ? 0 : behindTop
    readonly property real pictureHeight: behind + (beside ? height : smallest + grown)
    readonly property real over: behind + (cornered || lowered ? 0 : beside ? head.leaveHeight : head.height)
    readonly property real told: cornered || lowered ? behind : over
    readonly property real under: behind + head.height
    readonly property real before: Theme.margin + (cornered || lowered ? head.wide : 0)
    readonly property real aside: Theme.margin + (cornered || lowered ? head.leaveWidth : 0)

    // Before the first, always as far from the title; and before the first that does not stand beside the picture.
    readonly property real begin: (large || dense ? Theme.gap : Theme.space) - spacing
    readonly property real first: parts > 0 ? begin : 0
    readonly property real gulf: parted ? Math.max(0, room - end - spacing) : above ? smallest + grown - head.height + begin : 0

    readonly property int gaps: rows ? rows.size : 1
    readonly property real air: parted ? 0 : Math.min((slack - tall) / ((gaps + 1) * 2), Theme.mm(5))
    readonly property real spacing: Theme.gap * (Theme.wordsHuge ? 0.94 : 1) + air
    readonly property real stretch: view !== null && view.stretches && !parted ? Math.max(0, slack - grown - air * gaps) : 0
    readonly property real stretched: stretch + grown + air * (gaps - 1)

    function narrowAt(share: real): real {
        return width * (1 - share) - Theme.margin - gutter;
    }

    // About how tall the words are in so much width.
    function needs(across: real, zoom: real): real {
        const title = Math.ceil(view.title.length * Theme.title * 0.56 / across) * Theme.title * Theme.titleLeading;
        const letters = Theme.lead * zoom;
        return title + view.lines(across / (letters * 0.52)) * letters * Theme.bodyLeading;
    }

    // Whether they seem to have room beside a panel of that share.
    function roomy(share: real): bool {
        return view === null || needs(narrowAt(share), 1) <= room * 1.06;
    }

    // The first step at which they may have room.
    function stepFor(share: real): int {
        return view === null ? 0 : steps.findIndex((step, nth) => nth === steps.length - 1 || needs(beside ? narrowAt(share) : whole, step) <= room * (above ? 0.75 : 1.3));
    }
}
