import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The visitor's own way through the stages; apart from Back and Next, which turn pages.
Row {
    id: buttons

    required property string hue
    required property int number
    required property int shown
    readonly property bool whole: true

    signal turned(to: int)

    spacing: Theme.gap

    PushButton {
        hue: Colours.hue(buttons.hue)
        label: qsTr("Picture before")
        labelled: false
        symbol: "chevron-left"
        usable: buttons.shown > 0

        onActivated: buttons.turned(buttons.shown - 1)
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        text: qsTr("%1 of %2").arg(buttons.shown + 1).arg(buttons.number)
        width: Math.max(implicitWidth, Theme.mm(34))
    }
    PushButton {
        hue: Colours.hue(buttons.hue)
        label: qsTr("Picture after")
        labelled: false
        symbol: "chevron-right"
        usable: buttons.shown + 1 < buttons.number

        onActivated: buttons.turned(buttons.shown + 1)
    }
}
