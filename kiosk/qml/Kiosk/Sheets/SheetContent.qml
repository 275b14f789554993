pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// What a sheet of its kind holds.
Loader {
    id: content

    required property Kiosk kiosk
    readonly property SheetView sheet: kiosk.sheet

    sourceComponent: sheetOf(sheet.kind)

    function sheetOf(kind: int): Component {
        switch (kind) {
        case SheetView.Nothing:
            return null;
        case SheetView.Meaning:
            return meaning;
        case SheetView.Origins:
            return origins;
        case SheetView.OthersMaySee:
        case SheetView.Code:
        case SheetView.Printing:
        case SheetView.AtThePrinter:
        case SheetView.PrinterNotReady:
        case SheetView.TooMuchForAPage:
            return taking;
        }
        throw new Error(`nothing shows sheet ${kind}`);
    }

    Component {
        id: meaning

        MeaningSheet {
            sheet: content.sheet
        }
    }
    Component {
        id: origins

        OriginsSheet {
            review: content.kiosk.review
            sheet: content.sheet
        }
    }
    Component {
        id: taking

        TakeSheet {
            sheet: content.sheet
        }
    }
}
