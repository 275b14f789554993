import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The words for one place of a body.
Item {
    id: entry

    required property string label
    required property string part
    required property bool dotted
    required property string hue
    required property int letters
    // Where it would begin, to stand right before its place.
    required property real aim
    readonly property real line: words.lineHeight
    readonly property real wide: words.implicitWidth + words.anchors.leftMargin
    readonly property bool whole: true

    height: words.implicitHeight

    function linesIn(across: real): int {
        return Math.ceil(words.implicitWidth * 1.12 / Math.max(1, across - Theme.mm(Theme.compact ? 4 : 7)));
    }

    Rectangle {
        id: bullet

        anchors.left: parent.left
        color: Colours.hue(entry.hue)
        height: width
        radius: width / 2
        visible: entry.dotted
        width: Theme.mm(2.6)
        y: (entry.line - height) / 2
    }
    Words {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: entry.dotted ? bullet.width + Theme.gap : Theme.tight
        font.pixelSize: entry.letters
        leading: Theme.labelLeading
        text: kept(entry.label, entry.width - anchors.leftMargin)
        width: evenly(entry.width - anchors.leftMargin)
    }
}
