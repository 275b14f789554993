pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

Column {
    id: list

    required property ListModel items
    required property Kiosk kiosk
    required property color ink
    property color colour: Colours.ink
    property bool ordered: false
    property int letters: Theme.body
    property real leading: Theme.bodyLeading
    // Which of them stand here.
    property int first: 0
    property int end: items.size
    property int made: 0
    readonly property real line: Math.ceil(letters * leading)
    // So many lines on, one that can be touched is far enough away.
    readonly property int far: Math.ceil((Theme.target + Theme.gap + Math.max(0, Theme.target - line) / 2) / line)

    Accessible.role: Accessible.List

    function stands(number: int, made: int): bool {
        for (let other = Math.max(0, number - far + 1); other < Math.min(made, number + far); other++) {
            if (other !== number && (lines.itemAt(other) as ListLine)?.marked)
                return false;
        }
        return made * line >= Theme.target;
    }

    Repeater {
        id: lines

        model: list.items

        onItemAdded: list.made++

        ListLine {
            apart: list.stands(index, list.made)
            colour: list.colour
            ink: list.ink
            kiosk: list.kiosk
            last: index === list.end - 1
            leading: list.leading
            letters: list.letters
            mark: list.ordered ? qsTr("%1.").arg(index + 1) : "•"
            visible: index >= list.first && index < list.end
            width: list.width
        }
    }
}
