pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// A sheet over the whole place: where it comes from, or what a word means. One touch closes it.
FocusScope {
    id: panel

    required property Kiosk kiosk
    readonly property SheetView sheet: kiosk.sheet
    readonly property int screenfuls: flow.screenfuls
    readonly property bool more: sheet.screenful + 1 < flow.screenfuls

    Keys.onEscapePressed: kiosk.closeSheet()
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    PushButton {
        id: done

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        label: qsTr("I'm done")
        labelled: !Theme.compact
        symbol: "log-out"
        y: Theme.mm(Theme.compact ? 2 : 5)

        onActivated: panel.kiosk.leave()
    }
    FlowScreen {
        id: flow

        height: buttons.y - y - Theme.space
        screenful: panel.sheet.screenful
        settle: panel.sheet.kind === SheetView.Meaning ? 0.35 : 0
        spacing: Theme.space
        width: parent.width - Theme.margin * 2
        x: Theme.margin
        y: done.y + done.height + Theme.space

        Loader {
            sourceComponent: panel.sheet.kind === SheetView.Meaning ? meaning : panel.sheet.kind === SheetView.Origins ? origins : null
            width: flow.width
        }
    }
    Component {
        id: meaning

        MeaningSheet {
            sheet: panel.sheet
        }
    }
    Component {
        id: origins

        OriginsSheet {
            review: panel.kiosk.review
            sheet: panel.sheet
        }
    }
    SheetButtons {
        id: buttons

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 2 : 4.5)
        kiosk: panel.kiosk
        more: panel.more
        screenfuls: flow.screenfuls
        width: flow.width
        x: Theme.margin
    }
}
