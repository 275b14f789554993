import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question, as somebody might ask it; it changes by fading out and in.
Item {
    id: bubble

    required property int index
    required property list<string> lines
    // How many stand together, and how many lines of text each has room for.
    required property int count
    required property int tall
    property bool after: false
    property int turn: 0

    height: words.lineHeight * tall + Theme.gap * 2

    function change(): void {
        fade.restart();
    }

    Rectangle {
        readonly property bool atEnd: bubble.after !== bubble.LayoutMirroring.enabled

        anchors.verticalCenter: parent.verticalCenter
        border.color: Colours.bubbleEdge
        border.width: Theme.line
        bottomLeftRadius: atEnd ? radius : Theme.hair
        bottomRightRadius: atEnd ? Theme.hair : radius
        color: Colours.bubble
        height: words.height + Theme.gap * 2
        radius: Theme.mm(6) * Theme.shrink
        width: words.width + Theme.bubblePad * 2
        x: atEnd ? parent.width - width : 0

        Words {
            id: words

            anchors.centerIn: parent
            color: Colours.nightInk
            font.pixelSize: Theme.lead
            leading: Theme.titleLeading
            text: bubble.lines[(bubble.index + bubble.turn * bubble.count) % bubble.lines.length] ?? ""
            width: Math.min(implicitWidth, bubble.width - Theme.bubblePad * 2)
        }
    }
    SequentialAnimation {
        id: fade

        NumberAnimation {
            duration: Motion.teaserFade
            property: "opacity"
            target: bubble
            to: 0
        }
        ScriptAction {
            script: bubble.turn += 1
        }
        NumberAnimation {
            duration: Motion.teaserFade
            property: "opacity"
            target: bubble
            to: 1
        }
    }
}
