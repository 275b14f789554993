import QtQuick

// Whom to tell, with its sign before it.
Words {
    id: notice

    // Signs come once the first screen is painted.
    property bool ready: true
    readonly property real sign: Math.ceil(font.pixelSize * 1.25)
    readonly property real signed: sign + Math.ceil(font.pixelSize * 0.35)
    readonly property real free: horizontalAlignment === Text.AlignHCenter ? (width - signed - contentWidth) / 2 : 0

    font.bold: true
    leftPadding: LayoutMirroring.enabled ? 0 : signed
    rightPadding: LayoutMirroring.enabled ? signed : 0
    text: qsTr("If you feel unwell, tell staff.")

    Icon {
        colour: notice.color
        opacity: notice.color.a
        size: notice.sign
        symbol: notice.ready ? "heart-pulse" : ""
        x: notice.LayoutMirroring.enabled ? notice.width - notice.free - width : notice.free
        y: (notice.height - height) / 2
    }
}
