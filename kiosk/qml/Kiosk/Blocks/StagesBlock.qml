pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One drawing after the other, each with a sentence. The visitor turns them; nothing turns by itself.
PictureFrame {
    id: stages

    required property StagesRow row
    readonly property int number: row.stages.size
    readonly property int shown: view.opened >= row.first && view.opened < row.first + number ? view.opened - row.first : 0
    readonly property bool across: Theme.landscape && !beside
    readonly property real side: (width - pad * 2 - (across ? Theme.gap * 2 : 0)) / (across ? 2 : 1)
    readonly property real smallest: Theme.mm(Theme.compact ? 18 : 40)
    readonly property real noted: row.note !== "" ? note.implicitHeight + Theme.gap : 0

    least: across ? Math.max(told.implicitHeight, smallest + noted) : smallest + noted + Theme.gap + told.implicitHeight
    shape: Theme.landscape ? 0.4 : 0.8

    // The note stays with the drawing, on whatever screenful that stands.
    Item {
        id: picture

        readonly property bool whole: true

        anchors.left: parent.left
        height: stages.across ? Math.min(parent.height, stages.side * 0.6 + stages.noted) : parent.height - told.implicitHeight - Theme.gap
        width: stages.side
        y: stages.across ? (parent.height - height) / 2 : 0

        Repeater {
            model: stages.row.stages

            StageDrawing {
                height: picture.height - stages.noted
                hue: stages.view.hue
                shown: index === stages.shown
                width: picture.width
            }
        }
        Words {
            id: note

            anchors.bottom: parent.bottom
            color: Colours.hue(stages.view.hue)
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            text: stages.row.note
            visible: text !== ""
            width: parent.width
        }
    }
    Column {
        id: told

        anchors.right: parent.right
        spacing: Theme.gap
        width: stages.side
        y: stages.across ? (parent.height - implicitHeight) / 2 : parent.height - implicitHeight

        StageWords {
            row: stages.row
            shown: stages.shown
            width: told.width
        }
        StageButtons {
            anchors.horizontalCenter: parent.horizontalCenter
            hue: stages.view.hue
            number: stages.number
            shown: stages.shown

            onTurned: to => stages.view.kiosk.actions.openPart(stages.row.first + to)
        }
    }
}
