import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One line of a list behind its mark.
Item {
    id: line

    required property int index
    required property string text
    required property string plain
    required property string linked
    required property Kiosk kiosk
    required property color ink
    required property color colour
    required property string mark
    required property real leading
    required property int letters
    // Far from another word that opens its meaning: it may be touched where the lines beside it stand.
    property bool apart: false
    property bool last: false
    readonly property bool marked: linked !== ""

    height: words.height

    Words {
        Accessible.ignored: true
        color: line.ink
        font.bold: true
        font.pixelSize: line.letters
        leading: line.leading
        text: line.mark
    }
    TermWords {
        id: words

        above: line.apart && line.index > 0 ? Theme.target : 0
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(9) * Math.max(1, Theme.textScale * Theme.shrink)
        anchors.right: parent.right
        below: line.apart && !line.last ? Theme.target : 0
        color: line.colour
        font.pixelSize: line.letters
        ink: line.ink
        kiosk: line.kiosk
        leading: line.leading
        linked: line.linked
        spoken: line.plain
        text: fitted(line.text, width)
    }
}
