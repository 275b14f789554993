pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a page rests on, a touch away, and under that who checked it: one button. Where nothing rests on anything only the
// second stands there, plain. A signature moves nothing: room is kept for the longest that is ever said.
Item {
    id: line

    required property Kiosk kiosk
    // How wide it may become.
    required property real room
    readonly property bool explains: kiosk.frame.explains
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 5)
    readonly property real air: Theme.mm(Theme.compact ? 1 : 2.4)
    readonly property real within: Math.max(1, room - pad * 2)

    implicitHeight: Math.max(Theme.target, named.height + kept.implicitHeight + air * 2)
    implicitWidth: Math.min(room, Math.max(whole.implicitWidth, longest.implicitWidth) + pad * 2)

    // In how many lines it would come in so much room.
    function linesIn(across: real): int {
        const each = Math.max(1, across - pad * 2);
        return Math.ceil(whole.implicitWidth / each) + Math.ceil(longest.implicitWidth / each);
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
        font: label.font
        text: label.text
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
    Balanced {
        id: kept

        Accessible.ignored: true
        font: words.font
        leading: words.leading
        room: line.within
        text: told.longest
        visible: false
    }
    Touch {
        id: way

        Accessible.description: told.text
        anchors.fill: parent
        label: qsTr("Where this comes from")
        quiet: true
        rim: Colours.outline
        visible: line.explains

        onActivated: line.kiosk.actions.openOrigins()

        Item {
            id: named

            height: label.implicitHeight
            width: line.width
            y: (way.faceHeight - height - kept.implicitHeight) / 2

            Balanced {
                id: label

                Accessible.ignored: true
                color: Colours.hue(line.kiosk.frame.hue)
                font.pixelSize: Theme.frameFine
                horizontalAlignment: Text.AlignHCenter
                leading: Theme.closeLeading
                room: line.within
                text: way.label
                x: (line.width - width) / 2
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
