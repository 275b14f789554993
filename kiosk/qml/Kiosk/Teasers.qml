pragma ComponentBehavior: Bound
import QtQuick

// Questions that the pages answer, one at a time; the first one stands still where movement is off.
Item {
    id: teasers

    required property list<string> lines
    property int number: 0

    height: words.lineHeight
    visible: lines.length > 0

    Words {
        id: words

        color: Theme.softNightInk
        font.pixelSize: Theme.lead
        leading: Theme.titleLeading
        text: teasers.lines[teasers.number % Math.max(teasers.lines.length, 1)] ?? ""
        width: parent.width
    }
    SequentialAnimation {
        loops: Animation.Infinite
        running: !Theme.still && teasers.lines.length > 1

        PauseAnimation {
            duration: Theme.teaserStay
        }
        NumberAnimation {
            duration: Theme.teaserFade
            property: "opacity"
            target: words
            to: 0
        }
        ScriptAction {
            script: teasers.number += 1
        }
        NumberAnimation {
            duration: Theme.teaserFade
            property: "opacity"
            target: words
            to: 1
        }
    }
}
