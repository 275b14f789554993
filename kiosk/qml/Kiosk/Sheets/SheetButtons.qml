import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Close, and what else this sheet can do: more of it, the code, the next code.
SheetFoot {
    id: bar

    required property Kiosk kiosk
    required property bool more
    required property int screenfuls
    readonly property SheetView sheet: kiosk.sheet
    readonly property bool warns: sheet.kind === SheetView.OthersMaySee
    readonly property bool turns: sheet.kind === SheetView.Code && sheet.code.count > 1

    filled: !warns
    furtherFilled: warns && !more
    furtherLabel: more ? qsTr("More") : warns ? qsTr("Show it") : turns ? qsTr("Next") : ""
    furtherSymbol: more ? "arrow-down" : warns ? "smartphone" : "arrow-right"
    label: warns ? qsTr("Not now") : qsTr("Close")
    named: !Theme.compact || warns
    symbol: "x"

    onClosed: kiosk.actions.closeSheet()
    onOnward: goOn()

    function goOn(): void {
        if (more)
            kiosk.actions.goOn(screenfuls);
        else if (warns)
            kiosk.actions.showCode();
        else
            kiosk.actions.turnCode(sheet.code.count);
    }
}
