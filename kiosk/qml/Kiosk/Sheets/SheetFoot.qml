import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What closes a sheet stands where Back does on a page, and where Next does: what else the sheet can do.
Item {
    id: foot

    required property string label
    required property string symbol
    property bool filled: true
    property bool named: !Theme.compact
    property string furtherLabel: ""
    property string furtherSymbol: ""
    property bool furtherFilled: false
    readonly property real buttonWidth: named ? Math.min(Math.max(Theme.mainWidth, close.implicitWidth, further.implicitWidth), (width - Theme.apart) / 2) : Math.max(Theme.mainTarget, close.implicitWidth, further.visible ? further.implicitWidth : 0)
    readonly property bool between: notice.implicitWidth <= width - buttonWidth * 2 - Theme.space * 2
    readonly property real row: Math.max(Theme.mainTarget, close.implicitHeight)

    signal closed
    signal onward

    height: implicitHeight
    implicitHeight: row + (between ? 0 : notice.implicitHeight + Theme.tight)

    PushButton {
        id: close

        filled: foot.filled
        focus: true
        height: foot.row
        label: foot.label
        stacked: !foot.named
        symbol: foot.symbol
        width: foot.buttonWidth

        onActivated: foot.closed()
    }
    StaffNotice {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        font.pixelSize: Theme.frameText
        horizontalAlignment: Text.AlignHCenter
        leading: Theme.titleLeading
        width: foot.between ? foot.width - foot.buttonWidth * 2 - Theme.space * 2 : foot.width
        y: foot.between ? (foot.row - height) / 2 : foot.row + Theme.tight
    }
    PushButton {
        id: further

        anchors.right: parent.right
        filled: foot.furtherFilled
        height: foot.row
        label: foot.furtherLabel
        stacked: !foot.named
        symbol: foot.furtherSymbol
        symbolAfter: true
        visible: label !== ""
        width: foot.buttonWidth

        onActivated: foot.onward()
    }
}
