import QtQuick
import Kiosk.Bridge

// What stands at the head of a sheet.
QtObject {
    id: titles

    required property SheetView sheet
    readonly property string title: titleOf(sheet.kind)
    readonly property string symbol: symbolOf(sheet.kind)

    function symbolOf(kind: int): string {
        switch (kind) {
        case SheetView.Nothing:
        case SheetView.Origins:
        case SheetView.Code:
        case SheetView.Meaning:
            return "";
        case SheetView.OthersMaySee:
            return "eye";
        case SheetView.Printing:
        case SheetView.AtThePrinter:
        case SheetView.PrinterNotReady:
        case SheetView.TooMuchForAPage:
            return "printer";
        }
        throw new Error(`no sign for sheet ${kind}`);
    }

    function titleOf(kind: int): string {
        switch (kind) {
        case SheetView.Nothing:
            return "";
        case SheetView.Meaning:
            return sheet.word.charAt(0).toUpperCase() + sheet.word.slice(1);
        case SheetView.Origins:
            return qsTr("Where this comes from");
        case SheetView.OthersMaySee:
            return qsTr("Others may see this");
        case SheetView.Code:
            return sheet.code.count === 0 ? qsTr("That is too much for a code") : qsTr("Point your phone's camera here");
        case SheetView.Printing:
            return qsTr("Printing…");
        case SheetView.AtThePrinter:
            return qsTr("Your page is at the printer");
        case SheetView.PrinterNotReady:
            return qsTr("The printer isn't ready");
        case SheetView.TooMuchForAPage:
            return qsTr("That is too much for one page");
        }
        throw new Error(`no title for sheet ${kind}`);
    }
}
