import QtQuick
import Kiosk.Bridge

// What a sheet says while questions are taken along; nothing on any other.
QtObject {
    required property int kind
    // There is more than a code can hold.
    required property bool refused
    // What the code's contact card is called.
    required property string card
    readonly property string text: textOf(kind)

    function textOf(kind: int): string {
        switch (kind) {
        case SheetView.OthersMaySee:
            return qsTr("People near you may see the code.");
        case SheetView.Code:
            return refused ? qsTr("Please pick fewer questions.") : qsTr("It saves a contact card called “%1”. Look in its notes.").arg(card.replace(/ /g, "\u00a0"));
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
