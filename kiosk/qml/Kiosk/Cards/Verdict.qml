import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is said of an answer: that it is right (1), that a visitor chose it (2), or both (3).
Words {
    required property int mark

    font.bold: mark % 2 === 1
    leading: Theme.labelLeading
    text: mark === 3 ? qsTr("You chose: Right") : mark === 2 ? qsTr("You chose") : mark === 1 ? qsTr("Right") : ""
}
