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
    symbol: words.symbol

    TakeWords {
        id: words

        kind: taking.sheet.kind
        refused: taking.refused
    }
    Title {
        most: Theme.compact || taking.bare ? Theme.heading : Theme.title
        horizontalAlignment: taking.align
        text: words.title
        width: evenly(taking.inner)
        x: taking.start(width)
    }
    Words {
        id: said

        font.pixelSize: Theme.terse || (taking.bare && Theme.wordsLarge) ? Theme.body : Theme.lead
        horizontalAlignment: taking.align
        leading: Theme.labelLeading
        text: words.text
        visible: text !== ""
        width: parent.width
    }
    Words {
        font.pixelSize: said.font.pixelSize
        horizontalAlignment: taking.align
        leading: Theme.labelLeading
        text: qsTr("Your phone may copy its contacts to your other devices.")
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
}
