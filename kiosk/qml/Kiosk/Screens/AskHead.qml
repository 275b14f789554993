import QtQuick
import Kiosk.Cards
import Kiosk.Controls
import Kiosk.Theme

// What the questions for the team are called, and how to pick them: side by side where there is room.
Flow {
    spacing: Theme.space

    Title {
        id: heading

        color: Colours.hue("teal")
        most: Theme.heading
        text: qsTr("Questions for your care team")
        width: Math.min(implicitWidth, parent.width)
    }
    PickHint {
        id: hint

        topPadding: heading.implicitWidth + Theme.space + implicitWidth <= parent.width ? (heading.lineHeight - lineHeight) * 0.7 : 0
        width: Math.min(implicitWidth, parent.width)
    }
}
