import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What is said while questions are taken along.
Column {
    id: taking

    required property SheetView sheet
    readonly property CodeView code: sheet.code
    readonly property bool coded: sheet.kind === SheetView.Code
    readonly property bool refused: coded && code.count === 0
    readonly property int size: Theme.terse || (coded && Theme.wordsLarger) ? Theme.body : Theme.lead

    spacing: Theme.compact ? Theme.tight : Theme.gap

    TakeWords {
        id: words

        card: taking.code.name
        kind: taking.sheet.kind
        refused: taking.refused
    }
    Words {
        font.pixelSize: taking.size
        leading: Theme.labelLeading
        text: words.text
        visible: text !== ""
        width: parent.width
    }
    Words {
        font.pixelSize: taking.size
        leading: Theme.labelLeading
        text: qsTr("Your phone may copy its contacts to your other devices.")
        visible: taking.sheet.kind === SheetView.OthersMaySee
        width: parent.width
    }
    Words {
        leading: Theme.labelLeading
        text: qsTr("A question that says why you are here is left out.")
        visible: taking.coded && taking.code.withheld > 0
        width: parent.width
    }
    Words {
        font.bold: true
        leading: Theme.labelLeading
        text: qsTr("This is code %1 of %2.").arg(taking.code.number).arg(taking.code.count)
        visible: taking.coded && !taking.refused && taking.code.count > 1
        width: parent.width
    }
    Words {
        color: Colours.softInk
        leading: Theme.labelLeading
        text: qsTr("It closes by itself in about %1 seconds.").arg(Math.ceil(taking.code.secondsLeft / 10) * 10)
        visible: taking.coded
        width: parent.width
    }
}
