import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One line of the slip. It comes up a little after the one before.
Item {
    id: row

    required property int index
    required property string label
    required property bool matters
    required property bool first
    readonly property bool whole: true
    readonly property real head: matters && first ? title.implicitHeight + Theme.tight : 0

    Accessible.name: label
    Accessible.role: Accessible.ListItem
    height: implicitHeight
    implicitHeight: head + words.implicitHeight + Theme.tight * 2
    opacity: Theme.still ? 1 : 0

    Component.onCompleted: if (!Theme.still)
        write.start()

    SequentialAnimation {
        id: write

        PauseAnimation {
            duration: Motion.write * (row.index + 1)
        }
        NumberAnimation {
            duration: Motion.write
            property: "opacity"
            target: row
            to: 1
        }
    }
    Words {
        id: title

        color: Colours.hue("teal")
        font.bold: true
        leading: Theme.denseLeading
        text: qsTr("What matters to me")
        visible: row.matters && row.first
        width: row.width
        y: Theme.tight
    }
    Icon {
        id: mark

        colour: Colours.hue("teal")
        size: words.lineHeight * 0.8
        symbol: row.matters ? "square-check" : "message-circle-question-mark"
        x: row.LayoutMirroring.enabled ? row.width - width : 0
        y: words.y + words.lineHeight * 0.1
    }
    Words {
        id: words

        Accessible.ignored: true
        leading: Theme.denseLeading
        text: row.label
        width: row.width - mark.width - Theme.gap
        x: row.LayoutMirroring.enabled ? 0 : mark.width + Theme.gap
        y: row.head + Theme.tight
    }
    Rectangle {
        color: Colours.divider
        height: Theme.hair
        width: row.width
        y: row.height
    }
}
