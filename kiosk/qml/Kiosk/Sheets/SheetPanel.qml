pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Where it comes from, what a word means, what is taken along.
Leaf {
    id: panel

    readonly property SheetView sheet: kiosk.sheet
    readonly property int screenfuls: flow.screenfuls
    readonly property bool more: sheet.screenful + 1 < flow.screenfuls
    readonly property bool coded: sheet.kind === SheetView.Code && sheet.code.count > 0
    readonly property bool beside: coded && Theme.landscape
    readonly property real below: coded && !Theme.landscape ? code.height + Theme.space : 0
    readonly property real natural: flow.natural + 1

    footHeight: buttons.implicitHeight
    // Where words are large, the code needs the room.
    titleSize: coded && Theme.wordsLarge ? Theme.body : Theme.compact || Theme.wordsLarger ? Theme.heading : Theme.title
    low: sheet.kind === SheetView.Meaning
    symbol: words.symbol
    title: words.title
    wanted: Math.max(low ? sign / 2 : sign, beside ? Math.max(code.height, natural) : below + natural)

    onClosed: kiosk.actions.closeSheet()

    SheetTitles {
        id: words

        sheet: panel.sheet
    }
    CodePicture {
        id: code

        room: Theme.landscape ? Math.min(Theme.mm(150), panel.most, panel.inner * 0.55) : Math.min(Theme.mm(200), panel.most * (Theme.wordsLarge ? 0.5 : 0.65), panel.inner)
        view: panel.sheet.code
        visible: panel.coded
        x: Math.round(!Theme.landscape ? (panel.inner - width) / 2 : panel.LayoutMirroring.enabled ? panel.inner - width : 0)
    }
    FlowScreen {
        id: flow

        readonly property real aside: panel.beside ? code.width + Theme.space * 3 : 0

        height: parent.height - panel.below
        screenful: panel.sheet.screenful
        settle: panel.beside ? 0.45 : 0
        spacing: Theme.space
        width: parent.width - aside
        x: panel.LayoutMirroring.enabled ? 0 : aside
        y: panel.below

        SheetContent {
            kiosk: panel.kiosk
            width: flow.width
        }
    }

    foot: SheetButtons {
        id: buttons

        kiosk: panel.kiosk
        more: panel.more
        screenfuls: flow.screenfuls
        width: panel.inner
    }
}
