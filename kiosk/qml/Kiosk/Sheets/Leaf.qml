import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// How every sheet looks: a leaf that rises from the foot over its page, as tall as what it holds. The page stays seen
// behind it.
FocusScope {
    id: leaf

    required property Kiosk kiosk
    required property string title
    // How tall what it holds would be, and the row of buttons below that.
    required property real wanted
    required property real footHeight
    // Low: a word or two. It goes without the way out, which stands on the page behind it.
    property bool low: false
    // A sign beside its words, where there is room.
    property string symbol: ""
    readonly property bool signed: symbol !== "" && !Theme.compact && !Theme.wordsLarger
    readonly property real sign: signed ? Theme.mm(low ? 30 : 26) : 0
    property int titleSize: Theme.compact || Theme.wordsLarger ? Theme.heading : Theme.title
    default property alias content: body.data
    property alias foot: foot.data
    readonly property real inner: width - Theme.margin * 2
    readonly property real pad: Theme.compact ? Theme.gap : Theme.mm(7)
    readonly property real edge: Theme.mm(Theme.compact ? 2 : 4.5)
    readonly property real around: pad + top.height + Theme.space * 2 + footHeight + edge
    // It leaves all of the row at the head in sight, or none of it.
    readonly property real head: Theme.compact ? 0 : Theme.mm(24)
    readonly property bool whole: around + wanted > height - head
    readonly property real most: height - around
    readonly property real reach: whole ? height : around + wanted
    property real risen: 1

    signal closed

    Keys.onEscapePressed: closed()
    focus: true

    NumberAnimation on risen {
        duration: Motion.rise
        easing.type: Easing.OutCubic
        from: 0
        running: leaf.low && !Theme.still
        to: 1
    }
    Veil {
        anchors.fill: parent
        reach: leaf.height - leaf.reach

        onTouched: leaf.closed()
    }
    Rectangle {
        color: Colours.paper
        height: leaf.reach
        topLeftRadius: leaf.reach < leaf.height ? Theme.corner * 2 : 0
        topRightRadius: topLeftRadius
        width: leaf.width
        y: leaf.height - leaf.reach * leaf.risen

        Item {
            id: top

            height: Math.max(words.implicitHeight, done.visible ? done.height : 0)
            width: leaf.inner
            x: Theme.margin
            y: leaf.pad

            Title {
                id: words

                most: leaf.titleSize
                room: width
                text: leaf.title
                width: top.width - (done.visible ? done.width + Theme.space : 0)
                x: LayoutMirroring.enabled ? top.width - width : 0
                y: (top.height - implicitHeight) / 2
            }
            PushButton {
                id: done

                anchors.right: parent.right
                height: Math.max(implicitHeight, Theme.compact ? 0 : Theme.mainTarget)
                label: qsTr("I'm done")
                stacked: Theme.compact
                symbol: "log-out"
                visible: !leaf.low
                width: Math.max(implicitWidth, Theme.compact ? 0 : Theme.mainWidth)

                onActivated: leaf.kiosk.actions.leave()
            }
        }
        Item {
            id: body

            height: leaf.whole ? leaf.most : leaf.wanted
            width: leaf.inner - (leaf.signed ? leaf.sign + Theme.space : 0)
            x: Theme.margin + (LayoutMirroring.enabled ? leaf.inner - width : 0)
            y: top.y + top.height + Theme.space
        }
        LeafSign {
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            symbol: leaf.symbol
            visible: leaf.signed
            width: leaf.sign
            y: leaf.low ? (foot.y + top.y - height) / 2 : body.y + (body.height - height) / 2
        }
        Item {
            id: foot

            height: leaf.footHeight
            width: leaf.inner
            x: Theme.margin
            y: leaf.reach - leaf.edge - height
        }
    }
}
