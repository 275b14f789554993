import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// How the words of a page and its picture share the screen. The title always begins in the same place. In landscape the picture
// is a panel beside the words, from under the frame down onto the land; it gives way to `least` of the width where they need it.
// Those of a list get all of the width then, and the picture stands behind the title; where words are large, those that have
// room stand beside the picture, and all others follow. In portrait the picture stands under its title.
QtObject {
    id: plan

    required property PageView view
    required property real width
    required property real height
    required property real behindTop
    required property Repeater blocks
    required property PageHead head
    required property FlowScreen flow
    readonly property real slack: flow.slack

    readonly property bool large: Theme.wordsLarge || Theme.compact
    readonly property bool apart: view !== null && view.pictureCount === 1 && !found.bare && !(view.wordyPicture && large)
    readonly property bool scene: view !== null && view.composition === PageView.Scene
    readonly property ListModel rows: view === null ? null : Theme.terse ? view.sentences : large ? view.parts : apart ? view.words : view.flow
    // Words keep clear of the way and its stones.
    readonly property real room: height - (Theme.compact || Theme.wordsHuge || found.dense ? 0 : Theme.mm(8) - Theme.ridge)

    readonly property PageRoom found: PageRoom {
        apart: plan.apart
        blocks: plan.blocks
        flow: plan.flow
        head: plan.head
        large: plan.large
        parted: plan.parted
        room: plan.room
        scene: plan.scene
        wide: plan.share > plan.least
        wordy: plan.view !== null && plan.view.wordyPicture
    }
    readonly property int together: found.together
    readonly property bool beside: apart && Theme.landscape && !found.cornered
    readonly property bool above: apart && !beside
    readonly property int parts: above ? 0 : together
    readonly property bool parted: beside && together < found.all

    // Of the width, what the picture gets.
    readonly property real least: Theme.wordsHuge ? 0.36 : 0.42
    readonly property real most: large || !scene ? least : 0.52
    readonly property real share: !beside ? 0 : found.crowded || !roomy(most) ? least : most
    readonly property real gutter: Theme.mm(Theme.compact ? 4 : Theme.wordsLarge ? 7 : 10)
    readonly property real whole: width - Theme.margin * 2
    readonly property real narrow: beside ? narrowAt(share) : whole
    readonly property real titled: !found.cornered ? narrow : whole - lowWide

    // Behind the title the picture ends where the words begin.
    readonly property real smallest: found.cornered ? Theme.compact ? Theme.target : head.height + Theme.tight : head.height + height * (scene || Theme.wordsLarge ? Theme.compact ? 0.3 : Theme.wordsHuge ? 0.36 : 0.34 : 0.07) - head.below
    readonly property real largest: found.cornered ? Math.max(smallest, Theme.mm(36)) : head.height + Math.min(height * (scene ? 0.62 : 0.4), width * 0.75 + Theme.body * 3)
    readonly property real tall: found.cornered ? Math.min(slack, largest - smallest) : 0
    readonly property real grown: found.cornered ? tall : above ? Math.max(0, Math.min(slack - air * gaps, largest - smallest)) : 0
    readonly property real lowWide: Theme.mm(Theme.compact ? 32 : 52) + head.leaveWidth
    readonly property real pictureWidth: beside ? width * share : width
    // Beside the words it begins under the bar above; over their whole width it goes on behind it.
    readonly property real behind: beside ? 0 : behindTop
    readonly property real pictureHeight: behind + (beside ? height : smallest + grown)
    readonly property real over: behind + (found.cornered ? 0 : beside ? head.leaveHeight : head.height)
    readonly property real under: behind + head.height
    readonly property real before: Theme.margin + (found.cornered ? head.wide : 0)
    readonly property real aside: Theme.margin + (found.cornered ? head.leaveWidth : 0)

    // Before the first, always as far from the title; and before the first that does not stand beside the picture.
    readonly property real begin: (large || found.dense ? Theme.gap : Theme.space) - spacing
    readonly property real first: parts > 0 ? begin : 0
    readonly property real gulf: parted ? Math.max(0, room - found.end - spacing) : above ? smallest + grown - head.height + begin : 0

    readonly property int gaps: rows ? rows.size : 1
    readonly property real air: parted ? 0 : Math.min((slack - tall) / ((gaps + 1) * 2), Theme.mm(5))
    readonly property real spacing: Theme.gap * (Theme.wordsHuge ? 0.94 : 1) + air
    readonly property real stretch: view !== null && view.stretches && !parted ? Math.max(0, slack - grown - air * gaps) : 0
    readonly property real stretched: stretch + grown + air * (gaps - 1)
    readonly property real textScale: Theme.textScale

    onHeightChanged: found.start()
    onRowsChanged: found.start()
    onTextScaleChanged: found.start()
    onWidthChanged: found.start()

    function narrowAt(share: real): real {
        return width * (1 - share) - Theme.margin - gutter;
    }

    // Whether the words seem to have room beside a panel of that share.
    function roomy(share: real): bool {
        if (view === null)
            return true;
        const across = narrowAt(share);
        const title = Math.ceil(view.title.length * Theme.title * 0.56 / across) * Theme.title * Theme.titleLeading;
        return title + view.lines(across / (Theme.lead * 0.52)) * Theme.lead * Theme.bodyLeading <= room * 1.06;
    }
}
