pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Where you are: before the stones of the way the topic, if it has room, the light on one of them, and after the last in
// figures. Where they are too
// many to be told apart, only the light stands there, as far along as you are. The stones lie round the middle.
Item {
    id: stones

    required property FrameView frame
    // How far below its own top the way runs.
    required property var wayAt
    // So much of them lies below the middle of the way.
    readonly property real below: Math.ceil(Math.max(Theme.stone * Theme.glow, words.lineHeight) / 2)
    readonly property int total: frame.stones.length
    readonly property string count: qsTr("%1 of %2").arg(frame.number).arg(frame.total)
    readonly property real beside: words.visible ? words.width + Theme.gap * 2.5 : 0
    readonly property real pitch: Math.min(Theme.stone * 2.4, (width - beside * 2) / Math.max(1, total))
    readonly property bool counted: pitch >= Theme.mm(2.8)
    readonly property real size: Math.min(Theme.stone, pitch * 0.62)
    readonly property real path: counted ? pitch * total : Math.min(width - beside * 2, Theme.mm(60))

    height: below

    function along(part: real): int {
        return Math.round(width / 2 + path * (part - 0.5) * (LayoutMirroring.enabled ? -1 : 1));
    }

    // Of words beside that stone, whose letters stand as high as it does: large ones stay between a page's last line and the buttons.
    function levelOf(stone: real, said: Words): int {
        const level = wayAt(along(stone / Math.max(1, total))) - said.baselineOffset + said.font.pixelSize * 0.35;
        return Math.ceil(Math.max(-Theme.ridge, Theme.compact ? level : Math.min(level, below - said.height)));
    }

    WayGap {
        over: name
        wayAt: stones.wayAt
    }
    Words {
        id: name

        readonly property real middle: stones.width / 2 - (stones.path / 2 + Theme.gap * 1.5 + width / 2) * (stones.LayoutMirroring.enabled ? -1 : 1)

        // Told with the figures.
        Accessible.ignored: true
        color: Colours.hue(stones.frame.hue)
        font.pixelSize: words.font.pixelSize
        leading: Theme.closeLeading
        text: stones.frame.title
        visible: words.visible && !Theme.compact && implicitWidth + Theme.gap * 3 <= (stones.width - stones.path) / 2
        wrapMode: Text.NoWrap
        x: Math.round(middle - width / 2)
        y: stones.levelOf(0.5, name)
    }
    WayGap {
        over: words
        wayAt: stones.wayAt
    }
    Words {
        id: words

        readonly property real middle: stones.width / 2 + (stones.path / 2 + Theme.gap * 1.5 + width / 2) * (stones.LayoutMirroring.enabled ? -1 : 1)

        font.bold: true
        font.pixelSize: Theme.compact ? Theme.frameNote : Math.floor(Theme.frameText * 0.86)
        leading: Theme.closeLeading
        spoken: /[?!]$/.test(stones.frame.title) ? qsTr("%1 %2", "a question, and where in it").arg(stones.frame.title).arg(text) : qsTr("%1: %2", "a topic, and where in it").arg(stones.frame.title).arg(text)
        text: stones.count.replace(/ /g, "\u00A0")
        visible: stones.frame.total > 0
        wrapMode: Text.NoWrap
        x: Math.round(middle - width / 2)
        y: stones.levelOf(stones.total - 0.5, words)
    }
    Repeater {
        model: stones.counted ? stones.frame.stones : []

        Stone {
            required property int index
            required property int modelData

            hue: Colours.hue(stones.frame.hue)
            size: stones.size
            stone: modelData
            x: stones.along((index + 0.5) / stones.total)
            y: Math.round(stones.wayAt(x))
        }
    }
    Stone {
        hue: Colours.hue(stones.frame.hue)
        size: Theme.stone
        stone: FrameView.Here
        visible: stones.total > 0 && !stones.counted
        x: stones.along((stones.frame.number - 0.5) / Math.max(1, stones.total))
        y: Math.round(stones.wayAt(x))
    }
}
