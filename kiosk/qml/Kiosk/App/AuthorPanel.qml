pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// For authors: what is shown, what it rests on, and what is wrong with it. A touch folds it away.
Item {
    id: panel

    property string place: ""
    property string citations: ""
    property list<string> faults: []
    property bool folded: false
    readonly property bool faulty: faults.length > 0

    Accessible.name: place
    Accessible.role: Accessible.Note
    anchors.fill: parent
    z: 1000

    Rectangle {
        id: sheet

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 20 : 36)
        anchors.right: parent.right
        border.color: panel.faulty ? Colours.hue("red") : Colours.outline
        border.width: Theme.line
        color: panel.faulty ? Colours.tint("red") : Colours.surface
        height: Math.min(lines.implicitHeight + Theme.gap * 2, panel.height * 0.6)
        opacity: panel.folded ? 0.6 : 0.95
        width: panel.folded ? lines.implicitWidth + Theme.gap * 2 : Math.min(panel.width, Theme.mm(150))

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: panel.folded = !panel.folded
        }
        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.gap
            clip: true
            contentHeight: lines.implicitHeight

            Column {
                id: lines

                spacing: Theme.tight
                width: panel.folded ? implicitWidth : sheet.width - Theme.gap * 2

                Words {
                    font.bold: true
                    font.pixelSize: Theme.frameText * 0.7
                    text: panel.folded ? (panel.faulty ? qsTr("Faults: %1").arg(panel.faults.length) : "…") : panel.place
                    width: panel.folded ? implicitWidth : lines.width
                }
                Words {
                    font.pixelSize: Theme.frameText * 0.7
                    text: panel.citations
                    visible: !panel.folded && text !== ""
                    width: lines.width
                }
                Repeater {
                    model: panel.folded ? [] : panel.faults

                    Words {
                        required property string modelData

                        color: Colours.hue("red")
                        font.pixelSize: Theme.frameText * 0.7
                        text: modelData
                        width: lines.width
                    }
                }
            }
        }
    }
}
