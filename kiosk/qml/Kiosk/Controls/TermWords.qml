pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Running text with its medical words marked.
Words {
    id: text

    required property Kiosk kiosk
    required property string linked
    // How far above and below the text a finger may find a word in it.
    property real above: 0
    property real below: 0
    readonly property bool whole: linked !== ""

    height: Math.max(implicitHeight, whole ? Theme.target - above - below : 0)
    textFormat: Text.StyledText

    Loader {
        active: text.linked !== ""
        anchors.fill: parent

        sourceComponent: Component {
            TermMarks {
                above: text.above
                below: text.below
                kiosk: text.kiosk
                linked: text.linked
                words: text
            }
        }
    }
}
