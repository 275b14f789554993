import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The one line over the way: how those of its pages look that are worth another look, else what a touch does.
Item {
    id: legend

    required property bool again
    readonly property real sign: Math.round(Math.min(Theme.body * 1.2, Theme.mm(11)))
    readonly property real before: again ? sign + Theme.gap * 0.8 : 0
    readonly property bool lead: true
    readonly property bool whole: true

    height: implicitHeight
    implicitHeight: Math.max(again ? sign : 0, words.implicitHeight)

    EndSign {
        again: true
        visible: legend.again
        width: legend.sign
        x: legend.LayoutMirroring.enabled ? legend.width - width : 0
        y: Math.round((words.lineHeight - height) / 2) + words.y
    }
    Words {
        id: words

        color: legend.again ? Colours.ink : Colours.softInk
        leading: Theme.labelLeading
        text: legend.again ? qsTr("Worth another look") : qsTr("Touch a page to see it again.")
        width: legend.width - legend.before
        x: legend.LayoutMirroring.enabled ? 0 : legend.before
        y: Math.max(0, (legend.implicitHeight - implicitHeight) / 2)
    }
}
