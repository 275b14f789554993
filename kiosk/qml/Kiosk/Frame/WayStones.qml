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
    // How far below its own top the way runs, over the words.
    required property var wayAt
    // Large words stand under the stones, others beside them.
    readonly property bool under: Theme.wordsLarge && !Theme.compact
    readonly property real over: Theme.mm(Theme.compact ? 0.6 : under ? 3.4 : 1.2)
    readonly property int total: frame.stones.length
    readonly property string count: frame.total > 0 ? qsTr("%1 of %2").arg(frame.number).arg(frame.total).replace(/ /g, "\u00A0") : ""
    readonly property real before: under || !words.visible ? 0 : words.width + Theme.space
    readonly property real pitch: Math.min(Theme.mm(10) * Theme.shrink, (width - before) / Math.max(1, total))
    readonly property bool counted: pitch >= Theme.mm(2.8)
    readonly property real size: Math.min(Theme.mm(4.2), pitch * 0.62)
    readonly property real path: counted ? pitch * total : Math.min(width - before, Theme.mm(60))
    readonly property real begins: (width - before - path) / 2

    height: over + words.lineHeight

    function along(part: real): real {
        const x = begins + before + path * part;
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
        x: stones.under ? (stones.width - width) / 2 : stones.LayoutMirroring.enabled ? stones.width - width - stones.begins : stones.begins
        y: Theme.compact ? (stones.height - height) / 2 : stones.over
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
