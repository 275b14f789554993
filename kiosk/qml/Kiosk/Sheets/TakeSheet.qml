import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What is said while questions are taken along. Beside a code it stands without a ground of its own.
Notice {
    id: taking

    required property SheetView sheet
    readonly property CodeView code: sheet.code
    readonly property bool coded: sheet.kind === SheetView.Code
    readonly property bool refused: coded && code.count === 0

    bare: coded && !refused
    hue: sheet.kind === SheetView.Printing || sheet.kind === SheetView.AtThePrinter ? "teal" : "amber"
    symbol: symbolOf(sheet.kind)

    Title {
        most: Theme.compact || taking.bare ? Theme.heading : Theme.title
        horizontalAlignment: taking.align
        text: taking.titleOf(taking.sheet.kind)
        width: evenly(taking.inner)
        x: taking.start(width)
    }
    Words {
        id: said

        font.pixelSize: Theme.terse || (taking.bare && Theme.wordsLarge) ? Theme.body : Theme.lead
        horizontalAlignment: taking.align
        leading: Theme.labelLeading
        text: taking.wordsOf(taking.sheet.kind)
        visible: text !== ""
        width: parent.width
    }
    Words {
        font.pixelSize: said.font.pixelSize
        horizontalAlignment: taking.align
        leading: Theme.labelLeading
        text: qsTr("The questions stay on your phone.")
        visible: taking.sheet.kind === SheetView.OthersMaySee
        width: parent.width
    }
    Words {
        horizontalAlignment: taking.align
        leading: Theme.labelLeading
        text: qsTr("A question that says why you are here is left out.")
        visible: taking.coded && taking.code.withheld > 0
        width: parent.width
    }
    Words {
        font.bold: true
        horizontalAlignment: taking.align
        leading: Theme.labelLeading
        text: qsTr("This is code %1 of %2.").arg(taking.code.number).arg(taking.code.count)
        visible: taking.bare && taking.code.count > 1
        width: parent.width
    }
    Words {
        color: Colours.softInk
        horizontalAlignment: taking.align
        leading: Theme.labelLeading
        text: qsTr("It closes by itself in about %1 seconds.").arg(Math.ceil(taking.code.secondsLeft / 10) * 10)
        visible: taking.coded
        width: parent.width
    }

    function symbolOf(kind: int): string {
        switch (kind) {
        case SheetView.OthersMaySee:
            return "eye";
        case SheetView.Code:
        case SheetView.TooMuchForAPage:
            return "list-checks";
        case SheetView.AtThePrinter:
            return "circle-check";
        case SheetView.Printing:
        case SheetView.PrinterNotReady:
            return "printer";
        case SheetView.Nothing:
        case SheetView.Origins:
        case SheetView.Meaning:
            return "";
        }
        throw new Error(`no sign for sheet ${kind}`);
    }

    function titleOf(kind: int): string {
        switch (kind) {
        case SheetView.OthersMaySee:
            return qsTr("Others may see this");
        case SheetView.Code:
            return refused ? qsTr("That is too much for a code") : qsTr("Point your phone's camera here");
        case SheetView.Printing:
            return qsTr("Printing…");
        case SheetView.AtThePrinter:
            return qsTr("Your page is at the printer");
        case SheetView.PrinterNotReady:
            return qsTr("The printer isn't ready");
        case SheetView.TooMuchForAPage:
            return qsTr("That is too much for one page");
        case SheetView.Nothing:
        case SheetView.Origins:
        case SheetView.Meaning:
            return "";
        }
        throw new Error(`no title for sheet ${kind}`);
    }

    function wordsOf(kind: int): string {
        switch (kind) {
        case SheetView.OthersMaySee:
            return qsTr("People near you may see the code.");
        case SheetView.Code:
            return refused ? qsTr("Please pick fewer questions.") : qsTr("It saves a contact card called “My questions”. Look in its notes.");
        case SheetView.Printing:
            return qsTr("This can take a minute. You can close this and read on.");
        case SheetView.AtThePrinter:
            return qsTr("Please take it with you.");
        case SheetView.PrinterNotReady:
            return qsTr("Please ask at the desk.");
        case SheetView.TooMuchForAPage:
            return qsTr("Please pick fewer questions.");
        case SheetView.Nothing:
        case SheetView.Origins:
        case SheetView.Meaning:
            return "";
        }
        throw new Error(`no words for sheet ${kind}`);
    }
}
