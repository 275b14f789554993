pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Running text with its medical words marked.
Words {
    id: text

    required property Kiosk kiosk
    required property string linked
    readonly property bool whole: linked !== ""

    height: Math.max(implicitHeight, whole ? Theme.target : 0)
    textFormat: Text.StyledText

    Loader {
        active: text.linked !== ""
        anchors.fill: parent

        sourceComponent: Component {
            TermMarks {
                kiosk: text.kiosk
                linked: text.linked
                words: text
            }
        }
    }
}
