import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What is said of an answer: that it is right (1), that a visitor chose it (2), or both (3). All in one line: where that has no room
// for both, its rim alone shows that it was chosen.
Item {
    id: verdict

    required property int mark
    property color colour: Colours.ink
    property color hue: Colours.ink
    property real leading: Theme.labelLeading
    property real room: Infinity
    readonly property bool fits: mark % 2 === 1
    readonly property bool chose: mark === 2 || (mark === 3 && chosen.implicitWidth + Theme.gap + chip <= room)
    readonly property string text: mark === 3 ? qsTr("You chose: Right") : mark === 2 ? chosen.text : fits ? sign.text : ""
    readonly property real chip: sign.implicitWidth + Math.max(Theme.gap, sign.font.pixelSize * 0.4) * 2

    implicitHeight: chosen.lineHeight
    implicitWidth: (chose ? chosen.implicitWidth : 0) + (chose && fits ? Theme.gap : 0) + (fits ? chip : 0)

    Words {
        id: chosen

        Accessible.ignored: true
        color: verdict.colour
        leading: verdict.leading
        text: qsTr("You chose")
        visible: verdict.chose
        x: verdict.LayoutMirroring.enabled ? verdict.width - width : 0
    }
    Rectangle {
        border.width: 0
        color: verdict.hue
        height: verdict.height
        radius: height / 2
        visible: verdict.fits
        width: verdict.chip
        x: verdict.LayoutMirroring.enabled ? 0 : verdict.implicitWidth - width

        Words {
            id: sign

            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Colours.filledInk
            font.bold: true
            leading: verdict.leading
            text: qsTr("Right")
        }
    }
}
