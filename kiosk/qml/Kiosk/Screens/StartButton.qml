import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where a finger goes first: a quiet ring over the words, or before them.
Touch {
    id: start

    property bool tall: false
    readonly property int letters: Theme.compact ? Theme.title : Math.floor((Theme.title + Theme.heading) / 2)
    readonly property real least: Math.max(Theme.mm(Theme.compact ? 16 : 24), words.implicitHeight + Theme.gap * 2 + lip)
    readonly property real round: Math.min(letters * (tall ? 2.4 : Theme.compact ? 1.4 : 1.5), Theme.mm(tall ? 22 : 14), tall ? (faceHeight - words.implicitHeight - Theme.gap * 3) / 1.25 : faceHeight)

    corner: Theme.corner * 1.4
    ground: Colours.hue("teal")
    rim: Colours.hue("teal")
    implicitWidth: words.implicitWidth + letters * 1.5 + Theme.gap * 2 + Theme.mm(10) * Theme.shrink
    label: qsTr("Touch to start")
    strong: true

    Grid {
        anchors.centerIn: parent
        columns: start.tall ? 1 : 2
        horizontalItemAlignment: Grid.AlignHCenter
        spacing: Math.max(Theme.mm(4), start.round * (mark.widest - 1) / 2 + Theme.hair)
        verticalItemAlignment: Grid.AlignVCenter

        TouchMark {
            id: mark

            colour: Colours.filledInk
            breathing: !Theme.still && start.visible
            size: start.round
        }
        Words {
            id: words

            Accessible.ignored: true
            color: Colours.filledInk
            font.bold: true
            font.pixelSize: start.letters
            leading: Theme.titleLeading
            text: start.label
            wrapMode: Text.NoWrap
        }
    }
}
