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
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 5)
    readonly property real air: Theme.mm(Theme.compact ? 1 : 2.4)
    readonly property real within: Math.max(1, room - pad * 2)
    readonly property real before: explains ? mark.size + Theme.mm(1.6) : 0

    implicitHeight: Math.max(Theme.target, named.height + kept.implicitHeight + air * 2)
    implicitWidth: Math.min(room, Math.max(whole.implicitWidth + before, longest.implicitWidth) + pad * 2)

    // In how many lines it would come in so much room.
    function linesIn(across: real): int {
        const each = Math.max(1, across - pad * 2);
        return Math.ceil((whole.implicitWidth + before) / each) + Math.ceil(longest.implicitWidth / each);
    }

    component Told: Balanced {
        font.pixelSize: Theme.frameFine
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.closeLeading
        room: line.within
        text: told.text
        x: (line.width - width) / 2
    }

    ReviewWords {
        id: told

        brief: true
        review: line.kiosk.review
    }
    Words {
        id: whole

        Accessible.ignored: true
        font.bold: true
        font.pixelSize: Theme.frameFine
        text: way.label
        visible: false
        wrapMode: Text.NoWrap
    }
    Words {
        id: longest

        Accessible.ignored: true
        font: words.font
        text: told.longest
        visible: false
        wrapMode: Text.NoWrap
    }
    Told {
        id: kept

        text: longest.text
        visible: false
    }
    Touch {
        id: way

        Accessible.description: told.text
        anchors.fill: parent
        label: qsTr("Where this comes from")
        rim: Colours.outline
        visible: line.explains

        onActivated: line.kiosk.actions.openOrigins()

        Item {
            id: named

            height: label.implicitHeight
            width: line.width
            y: (way.faceHeight - height - kept.implicitHeight) / 2

            Icon {
                id: mark

                colour: label.color
                size: Math.round(Theme.frameFine * 1.12)
                symbol: "file-text"
                x: label.x + (LayoutMirroring.enabled ? (label.width + label.contentWidth) / 2 + line.before - width : (label.width - label.contentWidth) / 2 - line.before)
                y: (named.height - height) / 2
            }
            Balanced {
                id: label

                Accessible.ignored: true
                color: Colours.hue(line.kiosk.frame.hue)
                font: whole.font
                horizontalAlignment: Text.AlignHCenter
                leading: Theme.closeLeading
                room: line.within - line.before
                text: way.label
                x: (line.width - width + (LayoutMirroring.enabled ? -line.before : line.before)) / 2
            }
            Told {
                Accessible.ignored: true
                y: named.height + (kept.implicitHeight - implicitHeight) / 2
            }
        }
    }
    Told {
        id: words

        visible: !line.explains
        y: (way.faceHeight - implicitHeight) / 2
    }
}
