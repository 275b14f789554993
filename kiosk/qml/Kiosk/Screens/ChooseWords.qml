import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// How many to choose, and whether it was asked before.
Words {
    required property QuestionView question

    color: Colours.softInk
    lead: true
    leading: Theme.labelLeading
    text: question.again ? how(qsTr("Once more: choose one."), qsTr("Once more: choose all that are right.")) : how(qsTr("Choose one."), qsTr("Choose all that are right."))

    function how(one: string, several: string): string {
        return question.several ? several : one;
    }
}
