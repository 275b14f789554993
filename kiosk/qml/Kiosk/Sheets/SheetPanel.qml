pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A sheet over the whole place: where it comes from, what a word means, what is taken along. One touch closes it.
FocusScope {
    id: panel

    required property Kiosk kiosk
    readonly property SheetView sheet: kiosk.sheet
    readonly property int screenfuls: flow.screenfuls
    readonly property bool more: sheet.screenful + 1 < flow.screenfuls
    readonly property bool coded: sheet.kind === SheetView.Code && sheet.code.count > 0
    readonly property real inner: width - Theme.margin * 2
    readonly property real start: done.y + done.height + Theme.space
    readonly property real room: buttons.y - start - Theme.space

    Keys.onEscapePressed: kiosk.actions.closeSheet()
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }
    PushButton {
        id: done

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        label: qsTr("I'm done")
        labelled: !Theme.compact
        symbol: "log-out"
        y: Theme.mm(Theme.compact ? 2 : 5)

        onActivated: panel.kiosk.actions.leave()
    }
    CodePicture {
        id: code

        room: Theme.landscape ? Math.min(Theme.mm(150), panel.room, panel.inner * 0.55) : Math.min(Theme.mm(200), panel.room * (Theme.wordsLarge ? 0.5 : 0.65), panel.inner)
        view: panel.sheet.code
        visible: panel.coded
        x: Math.round(!Theme.landscape ? (panel.width - width) / 2 : panel.LayoutMirroring.enabled ? panel.width - width - flow.aside : flow.aside)
        y: Math.round(panel.start + (panel.room - height) * (Theme.landscape ? 0.5 : 0.15))
    }
    FlowScreen {
        id: flow

        readonly property real below: panel.coded && !Theme.landscape ? code.y - panel.start + code.height + Theme.space : 0
        readonly property real beside: panel.coded && Theme.landscape ? code.width + Theme.space * 3 : 0
        // The code and its words stand in the middle together.
        readonly property real aside: Theme.margin + (beside > 0 ? (panel.inner - beside - width) / 2 : 0)

        height: panel.room - below
        screenful: panel.sheet.screenful
        settle: panel.sheet.kind === SheetView.Origins || below > 0 ? 0 : 0.45
        spacing: Theme.space
        width: beside > 0 ? Math.min(panel.inner - beside, Theme.noticeWidth * 0.6) : panel.inner
        x: aside + (panel.LayoutMirroring.enabled ? 0 : beside)
        y: panel.start + below

        SheetContent {
            kiosk: panel.kiosk
            width: flow.width
        }
    }
    SheetButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 2 : 4.5)
        kiosk: panel.kiosk
        more: panel.more
        screenfuls: flow.screenfuls
        width: panel.inner
        x: Theme.margin
    }
}
