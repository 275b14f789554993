import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What a finger is drawn to: the start, and questions beside it or below.
Item {
    id: ways

    required property Kiosk kiosk
    required property bool ready
    required property real room
    // The questions stand beside the start, and else below it.
    property bool beside: false
    readonly property real startHeight: beside ? Math.max(start.least, teasers.height) : Theme.mm(Theme.compact ? 18 : Theme.landscape ? 24 : 30)
    readonly property real startWidth: beside ? Math.max(start.implicitWidth, Math.min(width * 0.3, Theme.mm(84))) : width

    height: beside || teasers.count === 0 ? startHeight : startHeight + Theme.space + teasers.height

    StartButton {
        id: start

        focus: true
        height: ways.startHeight
        tall: ways.beside && teasers.count > 1
        width: ways.startWidth
        x: ways.LayoutMirroring.enabled ? ways.width - width : 0

        onActivated: ways.kiosk.actions.begin()
    }
    Teasers {
        id: teasers

        lines: ways.kiosk.welcome.teasers
        most: Math.max(1, Math.min(3, Math.floor(((ways.beside ? ways.room : ways.room - ways.startHeight - Theme.space) + Theme.gap) / (row + Theme.gap))))
        pages: ways.kiosk.welcome.teaserPages
        ready: ways.ready
        width: ways.beside ? ways.width - ways.startWidth - Theme.space : ways.width
        x: !ways.beside || ways.LayoutMirroring.enabled ? 0 : ways.startWidth + Theme.space
        y: ways.beside ? (ways.height - height) / 2 : ways.startHeight + Theme.space

        onChosen: page => ways.kiosk.actions.beginReading(page)
    }
}
