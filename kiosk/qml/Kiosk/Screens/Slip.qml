pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A leaf of a notepad on which the picked questions write themselves, and what matters to a visitor.
Item {
    id: slip

    required property Kiosk kiosk
    // How high it may be; where that is too little for anything, it goes on below.
    required property real room
    // No higher than what stands on it.
    property bool hugs: false
    readonly property SummaryView summary: kiosk.summary
    readonly property bool picked: summary.labels.length > 0
    readonly property real pad: Theme.mm(Theme.compact ? 3 : 5)
    readonly property real inner: width - pad * 2
    readonly property real line: Math.ceil(Theme.body * Theme.denseLeading)
    // Where the words end.
    readonly property real ends: column.y + column.implicitHeight
    // What stands on it besides, with the line that counts what is left out.
    readonly property real rest: column.y + head.height + line + Theme.gap * 3
    readonly property bool limited: room > rest + line * 2
    readonly property int shown: limited ? fitting(summary.labels) : summary.labels.length
    readonly property int further: summary.labels.length - shown

    height: implicitHeight
    implicitHeight: Math.max(ends + pad, limited && !hugs ? room : 0)

    function fitting(labels: var): int {
        let left = room - rest;
        const end = labels.findIndex(label => {
            left -= Math.ceil(metrics.advanceWidth(label) * 1.1 / (inner - Theme.mm(6))) * line + Theme.tight * 2;
            return left < 0;
        });
        return end < 0 ? labels.length : Math.max(1, end);
    }

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.body
    }
    SlipPaper {
        id: paper

        anchors.fill: parent
        pad: slip.pad
    }
    // Nothing is written yet: what the slip is for.
    Rectangle {
        color: Colours.tint(slip.summary.picksHue)
        height: slip.height - y - slip.pad
        visible: !slip.picked && slip.summary.picksDrawing !== "" && height > Theme.mm(34)
        width: slip.inner
        x: slip.pad
        y: slip.ends + Theme.space

        Drawing {
            anchors.fill: parent
            // To its very edges, which lie between pixels.
            fillMode: Image.Stretch
            file: parent.visible ? slip.summary.picksDrawing : ""
            hue: slip.summary.picksHue
            spot: Qt.rect(0, Theme.gap, width, height - Theme.gap * 2)
        }
    }
    Column {
        id: column

        spacing: Theme.gap
        width: slip.inner
        x: slip.pad
        y: paper.head + Theme.tight

        SlipHead {
            id: head

            kiosk: slip.kiosk
            width: parent.width
        }
        Column {
            Accessible.role: Accessible.List
            visible: slip.picked
            width: parent.width

            Repeater {
                model: slip.summary.slip

                SlipLine {
                    visible: index < slip.shown
                    width: slip.inner
                }
            }
        }
        Words {
            color: Colours.softInk
            leading: Theme.denseLeading
            text: qsTr("And %1 more.").arg(slip.further)
            visible: slip.further > 0
            width: parent.width
        }
        Words {
            leading: Theme.labelLeading
            text: kept(qsTr("Nothing is picked yet, and that is fine. Pick some now, or take them all."))
            visible: !slip.picked
            width: parent.width
        }
    }
}
