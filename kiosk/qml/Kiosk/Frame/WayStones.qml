pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Where you are: in words, and as the light on one of the stones of the way. Where they are too many to be told apart,
// only the light stands there, as far along as you are.
Item {
    id: stones

    required property FrameView frame
    // How far below its own top the way runs.
    required property var wayAt
    readonly property int total: frame.stones.length
    readonly property string count: frame.total > 0 ? qsTr("%1 of %2").arg(frame.number).arg(frame.total).replace(/ /g, "\u00A0") : ""
    readonly property real room: width - words.width - between
    readonly property real between: words.visible ? Theme.space : 0
    readonly property real pitch: Math.min(Theme.mm(9) * Theme.shrink, room / Math.max(1, total))
    readonly property bool counted: pitch >= Theme.mm(4)
    readonly property real size: Math.min(Theme.mm(4.2), pitch * 0.62)
    readonly property real path: counted ? pitch * total : Math.min(room, Theme.mm(60))
    readonly property real begins: (width - words.width - between - path) / 2
    readonly property real pathBegins: begins + words.width + between

    height: Math.max(words.height, Theme.mm(6))

    function along(part: real): real {
        const x = pathBegins + path * part;
        return LayoutMirroring.enabled ? width - x : x;
    }

    Words {
        id: words

        readonly property string title: Theme.compact ? "" : stones.frame.title

        font.bold: true
        font.pixelSize: Theme.frameText
        leading: Theme.titleLeading
        text: stones.count === "" || title === "" ? title + stones.count : /[?!]$/.test(title) ? qsTr("%1 %2", "a question, and where in it").arg(title).arg(stones.count) : qsTr("%1: %2", "a topic, and where in it").arg(title).arg(stones.count)
        visible: text !== ""
        wrapMode: Text.NoWrap
        x: stones.LayoutMirroring.enabled ? stones.width - width - stones.begins : stones.begins
        y: (stones.height - height) / 2
    }
    Repeater {
        model: stones.counted ? stones.frame.stones : []

        Stone {
            required property int index
            required property int modelData
            readonly property real middle: stones.along((index + 0.5) / stones.total)

            hue: Colours.hue(stones.frame.hue)
            size: stones.size
            stone: modelData
            x: middle
            y: stones.wayAt(middle)
        }
    }
    Stone {
        readonly property real middle: stones.along((stones.frame.number - 0.5) / Math.max(1, stones.total))

        hue: Colours.hue(stones.frame.hue)
        size: Theme.mm(4.2)
        stone: FrameView.Here
        visible: stones.total > 0 && !stones.counted
        x: middle
        y: stones.wayAt(middle)
    }
}
