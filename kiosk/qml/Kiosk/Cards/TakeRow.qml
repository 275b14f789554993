import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The ways to take the questions along, under a line; or beside the last of them.
Item {
    id: row

    required property Kiosk kiosk
    property string hue: "teal"
    property string how: qsTr("Take your questions with you")
    readonly property bool whole: true
    property bool celled: false
    readonly property real pad: celled ? 0 : Theme.mm(Theme.compact ? 2 : 3)
    // Room below, which keeps its buttons away from what stands below.
    property real foot: 0
    readonly property real ground: height - foot
    readonly property real inner: width
    readonly property real both: Math.max(phone.implicitWidth, Theme.mainWidth) + (kiosk.take.prints ? Math.max(paper.implicitWidth, Theme.mainWidth) + ways.spacing : 0)
    readonly property bool beside: celled || words.implicitWidth + Theme.space * 2 + both <= inner

    height: implicitHeight
    implicitHeight: (beside ? Math.max(words.implicitHeight, ways.height) : words.implicitHeight + Theme.gap + ways.height) + pad * 2 + foot

    Rectangle {
        color: Colours.divider
        visible: !row.celled
        height: Theme.hair
        width: parent.width
    }
    Words {
        id: words

        color: Colours.hue(row.hue)
        font.bold: true
        leading: Theme.labelLeading
        text: kept(row.how)
        width: row.beside ? row.inner - row.both - (row.celled ? Theme.gap : Theme.space * 2) : row.inner
        x: row.LayoutMirroring.enabled ? row.width - width : 0
        y: row.beside ? (row.ground - height) / 2 : row.pad
    }
    Grid {
        id: ways

        columns: row.kiosk.take.prints && row.both <= row.inner ? 2 : 1
        spacing: Theme.gap
        x: row.beside !== row.LayoutMirroring.enabled ? row.width - width : 0
        y: row.beside ? (row.ground - height) / 2 : row.ground - row.pad - height

        PushButton {
            id: phone

            height: implicitHeight
            hue: Colours.hue(row.hue)
            label: qsTr("Put it on my phone")
            symbol: "smartphone"
            width: Math.min(Math.max(implicitWidth, Theme.mainWidth), row.inner)

            onActivated: row.kiosk.actions.openPhone()
        }
        PushButton {
            id: paper

            height: implicitHeight
            hue: Colours.hue(row.hue)
            label: qsTr("Print")
            symbol: "printer"
            visible: row.kiosk.take.prints
            width: Math.min(Math.max(implicitWidth, Theme.mainWidth), row.inner)

            onActivated: row.kiosk.actions.openPrint()
        }
    }
}
