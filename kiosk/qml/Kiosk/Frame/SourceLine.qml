pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a page rests on, a touch away, and under that who checked it: one button, quieter in its colour only. Where nothing
// rests on anything only the second stands there, plain. Room is kept for the longest signature: it moves nothing.
Item {
    id: line

    required property Kiosk kiosk
    required property real room
    readonly property bool explains: kiosk.frame.explains
    readonly property real pad: Theme.mm(Theme.compact ? 2.4 : 4)
    readonly property real air: Theme.mm(Theme.compact ? 1 : 1.4)
    // A small panel that is high has no room for a sign.
    readonly property bool signed: Theme.landscape || !Theme.compact
    readonly property real before: block.before
    readonly property real within: Math.max(1, room - pad * 2 - before)
    // A long signature is a little smaller rather than in two lines.
    readonly property real least: Theme.frameText * (Theme.compact && Theme.landscape ? 0.66 : 0.78)
    readonly property int fine: Math.max(least, Math.min(Theme.frameFine, Math.floor(Theme.frameFine * within / Math.max(1, longest.implicitWidth * 1.03))))

    implicitHeight: Math.max(Theme.target, block.height + air * 2 + way.lip)
    implicitWidth: Math.min(room, Math.max(whole.implicitWidth, Math.min(within, longest.implicitWidth * fine / Theme.frameFine * 1.03)) + before + pad * 2)

    // In how many lines it would come in so much room.
    function linesIn(across: real): int {
        const each = Math.max(1, across - pad * 2 - before);
        return Math.ceil(whole.implicitWidth / each) + Math.ceil(longest.implicitWidth * 1.03 * least / Theme.frameFine / each);
    }

    component Measured: Words {
        Accessible.ignored: true
        visible: false
        wrapMode: Text.NoWrap
    }

    ReviewWords {
        id: told

        brief: true
        review: line.kiosk.review
    }
    Measured {
        id: whole

        font.bold: true
        font.pixelSize: Theme.frameText
        text: way.label
    }
    Measured {
        id: longest

        font.pixelSize: Theme.frameFine
        text: told.longest
    }
    Touch {
        id: way

        Accessible.description: told.text
        anchors.fill: parent
        label: qsTr("Where this comes from")
        rim: Colours.outline
        visible: line.explains

        onActivated: line.kiosk.actions.openOrigins()

        SourceWords {
            id: block

            fine: line.fine
            hue: Colours.hue(line.kiosk.frame.hue)
            label: way.label
            longest: longest.text
            room: line.within
            signed: line.signed
            told: told.text
            x: (line.width - width) / 2
            y: (way.faceHeight - height) / 2
        }
    }
    Balanced {
        font.pixelSize: line.fine
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.closeLeading
        room: line.width - line.pad * 2
        text: told.text
        visible: !line.explains
        x: (line.width - width) / 2
        y: (way.faceHeight - implicitHeight) / 2
    }
}
