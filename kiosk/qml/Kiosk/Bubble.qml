import QtQuick

// One question, as somebody might ask it; it changes by fading out and in.
Rectangle {
    id: bubble

    required property int index
    required property list<string> lines
    required property int step
    property int turn: 0
    // Where the corner points that has no curve, as in a drawing of somebody speaking.
    property bool tailAfter: false
    readonly property bool tailRight: tailAfter !== LayoutMirroring.enabled

    border.color: Theme.bubbleEdge
    border.width: Theme.line
    bottomLeftRadius: tailRight ? radius : Theme.hair
    bottomRightRadius: tailRight ? Theme.hair : radius
    color: Theme.bubble
    height: words.height + Theme.gap * 2
    radius: Theme.mm(6) * Theme.shrink
    width: Math.min(parent.width, words.implicitWidth + Theme.mm(12) * Theme.shrink)

    function change(): void {
        fade.restart();
    }

    Words {
        id: words

        anchors.centerIn: parent
        color: Theme.nightInk
        font.pixelSize: Theme.lead
        leading: Theme.titleLeading
        text: bubble.lines[(bubble.index + bubble.turn * bubble.step) % bubble.lines.length] ?? ""
        width: Math.min(implicitWidth, bubble.parent.width - Theme.mm(12) * Theme.shrink)
    }
    SequentialAnimation {
        id: fade

        NumberAnimation {
            duration: Theme.teaserFade
            property: "opacity"
            target: bubble
            to: 0
        }
        ScriptAction {
            script: bubble.turn += 1
        }
        NumberAnimation {
            duration: Theme.teaserFade
            property: "opacity"
            target: bubble
            to: 1
        }
    }
}
