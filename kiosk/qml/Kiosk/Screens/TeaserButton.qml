import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One question, as somebody might ask it. Its words change by fading out and in; a finger on it holds them.
Touch {
    id: teaser

    required property int index
    property bool ready: true
    property int turn: 0
    property int letters: Theme.body

    corner: faceHeight / 2
    rim: Colours.hue("teal")

    onDownChanged: if (down)
        hold()

    function change(): void {
        fade.restart();
    }

    function hold(): void {
        fade.stop();
        words.opacity = 1;
    }

    Words {
        id: words

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(6) * Theme.shrink
        anchors.right: disc.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: Colours.hue("teal")
        font.bold: true
        font.pixelSize: teaser.letters
        leading: Theme.labelLeading
        text: teaser.label
    }
    Rectangle {
        id: disc

        anchors.right: parent.right
        anchors.rightMargin: (teaser.faceHeight - height) / 2
        anchors.verticalCenter: parent.verticalCenter
        border.width: 0
        color: Paints.mist("teal")
        height: width
        radius: width / 2
        width: Math.min(teaser.faceHeight - Theme.tight * 2, Theme.mm(12))

        Chevron {
            anchors.centerIn: parent
            colour: Colours.hue("teal")
            // Signs come once the first screen is painted.
            symbol: teaser.ready ? "chevron-right" : ""
        }
    }
    SequentialAnimation {
        id: fade

        NumberAnimation {
            duration: Motion.teaserFade
            property: "opacity"
            target: words
            to: 0
        }
        ScriptAction {
            script: teaser.turn += 1
        }
        NumberAnimation {
            duration: Motion.teaserFade
            property: "opacity"
            target: words
            to: 1
        }
    }
}
