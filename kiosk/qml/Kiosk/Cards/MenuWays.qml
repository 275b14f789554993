import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The ways from the menu that are no topic, beside each other where they have room.
Grid {
    id: ways

    required property Kiosk kiosk
    property bool beside: false
    readonly property bool whole: true
    readonly property bool two: kiosk.welcome.tellsAbout && beside

    columns: two ? 2 : 1
    spacing: Theme.wordsLarger ? Theme.gap : Theme.space

    WayCard {
        id: check

        brief: ways.two
        height: Math.max(implicitHeight, ways.two ? about.implicitHeight : 0)
        label: ways.kiosk.welcome.checkTitle
        more: ways.kiosk.welcome.checkSummary
        symbol: "list-checks"
        width: ways.two ? (ways.width - ways.spacing) * (Theme.landscape && !Theme.wordsLarger ? 0.64 : 0.54) : ways.width

        onActivated: ways.kiosk.actions.openCheck()
    }
    WayCard {
        id: about

        brief: ways.two
        height: ways.two ? check.height : implicitHeight
        label: qsTr("About this guide")
        more: ""
        symbol: "book-open"
        visible: ways.kiosk.welcome.tellsAbout
        width: ways.two ? ways.width - ways.spacing - check.width : ways.width

        onActivated: ways.kiosk.actions.openAbout()
    }
}
