pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Whom to tell, as on every screen, and at the end of the same row the other languages, each by its own name.
Item {
    id: row

    required property Kiosk kiosk
    readonly property bool beside: others.count === 0 || (notice.implicitWidth + flow.natural + Theme.apart <= width)

    height: beside ? Math.max(notice.implicitHeight, flow.height) : notice.height + (others.count > 0 ? Theme.gap + flow.height : 0)

    StaffNotice {
        id: notice

        font.pixelSize: Theme.frameNote
        leading: Theme.titleLeading
        ready: row.kiosk.warmUp.screens > 0
        width: row.beside ? implicitWidth : row.width
        x: row.LayoutMirroring.enabled ? row.width - width : 0
        y: row.beside ? (row.height - height) / 2 : 0
    }
    Flow {
        id: flow

        readonly property real natural: Array.from(children).reduce((sum, child) => sum + child.width + spacing, 0)

        layoutDirection: row.beside ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.gap
        width: row.beside ? Math.min(natural, row.width) : row.width
        x: row.beside && !row.LayoutMirroring.enabled ? row.width - width : 0
        y: row.beside ? 0 : notice.height + Theme.gap

        Repeater {
            id: others

            model: row.kiosk.languages

            PushButton {
                required property string language
                required property string name

                label: name

                onActivated: row.kiosk.actions.chooseLanguage(language)
            }
        }
    }
}
