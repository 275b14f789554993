pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Where you are: one stone a page on the way, and the light on one of them, a plaque with its number and how many there are.
// Where they are too many to be told apart, only the light stands there, as far along as you are. The stones lie round the
// middle.
Item {
    id: stones

    required property FrameView frame
    // How far below its own top the way runs.
    required property var wayAt
    // So much of them lies below the middle of the way.
    readonly property real below: Math.ceil(Theme.lit * Theme.glow / 2)
    readonly property int total: frame.stones.length
    readonly property real room: width - plaque - Theme.lit
    readonly property real pitch: Math.min(Theme.stone * 2.5, room / Math.max(1, total))
    readonly property bool counted: pitch >= Theme.mm(2.8)
    readonly property real size: Math.min(Theme.stone, pitch * 0.62)
    // The light needs more than a stone, so that its neighbours stand further off.
    readonly property real extra: counted ? Math.max(0, plaque + Theme.lit * (Theme.glow - 1) - pitch) : 0
    readonly property real path: counted ? pitch * total + extra : Math.min(room, Theme.mm(60))
    readonly property real plaque: words.visible ? words.implicitWidth + Theme.lit * 0.7 : Theme.lit
    readonly property real light: along(frame.number - 1)

    height: below

    // The middle of that stone.
    function along(index: int): int {
        const wider = index < frame.number - 1 ? 0 : index === frame.number - 1 ? extra / 2 : extra;
        const part = counted ? (index + 0.5) * pitch + wider : path * (index + 0.5) / Math.max(1, total);
        return Math.round(width / 2 + (part - path / 2) * (LayoutMirroring.enabled ? -1 : 1));
    }

    Repeater {
        model: stones.counted ? stones.frame.stones : []

        Stone {
            required property int index
            required property int modelData

            hue: Colours.hue(stones.frame.hue)
            size: stone === FrameView.Here ? Theme.lit : stones.size
            stone: modelData
            wide: stone === FrameView.Here ? stones.plaque : size
            x: stones.along(index)
            y: Math.round(stones.wayAt(x))
        }
    }
    Stone {
        hue: Colours.hue(stones.frame.hue)
        size: Theme.lit
        stone: FrameView.Here
        visible: stones.total > 0 && !stones.counted
        wide: stones.plaque
        x: stones.light
        y: Math.round(stones.wayAt(x))
    }
    Words {
        id: words

        readonly property string count: qsTr("%1 of %2").arg(stones.frame.number).arg(stones.frame.total)

        font.bold: true
        font.pixelSize: Math.floor(Theme.lit * 0.66)
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.tightLeading
        spoken: /[?!]$/.test(stones.frame.title) ? qsTr("%1 %2", "a question, and where in it").arg(stones.frame.title).arg(count) : qsTr("%1: %2", "a topic, and where in it").arg(stones.frame.title).arg(count)
        text: count
        visible: stones.frame.total > 0
        wrapMode: Text.NoWrap
        x: stones.light - Math.round(width / 2)
        y: Math.round(stones.wayAt(stones.light) - baselineOffset + font.pixelSize * 0.35)
    }
}
