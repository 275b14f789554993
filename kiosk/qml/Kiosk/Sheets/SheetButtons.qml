import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Close stands where Back does on a page, and where Next does: More, or what else this sheet can do.
Item {
    id: bar

    required property Kiosk kiosk
    required property bool more
    required property int screenfuls
    readonly property SheetView sheet: kiosk.sheet
    readonly property bool warns: sheet.kind === SheetView.OthersMaySee
    readonly property bool turns: sheet.kind === SheetView.Code && sheet.code.count > 1
    readonly property bool labelled: !Theme.compact || warns || turns
    readonly property real buttonWidth: labelled ? Math.min(Math.max(Theme.mainWidth, close.implicitWidth, further.implicitWidth), (width - Theme.apart) / 2) : Theme.mainTarget
    readonly property bool between: notice.implicitWidth <= width - buttonWidth * 2 - Theme.space * 2

    height: Theme.mainTarget + (between ? 0 : notice.height + Theme.tight)

    function goOn(): void {
        if (more)
            kiosk.actions.goOn(screenfuls);
        else if (warns)
            kiosk.actions.showCode();
        else
            kiosk.actions.turnCode(sheet.code.count);
    }

    PushButton {
        id: close

        filled: !bar.warns
        focus: true
        height: Theme.mainTarget
        label: bar.warns ? qsTr("Not now") : qsTr("Close")
        labelled: bar.labelled
        symbol: "x"
        width: bar.buttonWidth

        onActivated: bar.kiosk.actions.closeSheet()
    }
    StaffNotice {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        color: Colours.softInk
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        width: bar.between ? bar.width - bar.buttonWidth * 2 - Theme.space * 2 : bar.width
        y: bar.between ? (Theme.mainTarget - height) / 2 : Theme.mainTarget + Theme.tight
    }
    PushButton {
        id: further

        anchors.right: parent.right
        filled: bar.warns && !bar.more
        height: Theme.mainTarget
        label: bar.more ? qsTr("More") : bar.warns ? qsTr("Show it") : qsTr("Next")
        labelled: bar.labelled
        symbol: bar.more ? "arrow-down" : bar.warns ? "smartphone" : "arrow-right"
        symbolAfter: true
        visible: bar.more || bar.warns || bar.turns
        width: bar.buttonWidth

        onActivated: bar.goOn()
    }
}
