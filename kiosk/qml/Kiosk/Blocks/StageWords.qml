pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The sentences of all stages in one place, as tall as the tallest, so that turning moves nothing.
Item {
    id: sentences

    required property StagesRow row
    required property int shown
    property int made: 0

    implicitHeight: tallest(made)

    function tallest(number: int): real {
        let height = 0;
        for (let each = 0; each < number; each++)
            height = Math.max(height, texts.itemAt(each)?.implicitHeight ?? 0);
        return height;
    }

    Repeater {
        id: texts

        model: sentences.row.stages

        onItemAdded: sentences.made++

        Words {
            required property int index
            required text

            Accessible.ignored: index !== sentences.shown
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            opacity: index === sentences.shown ? 1 : 0
            width: sentences.width
        }
    }
}
