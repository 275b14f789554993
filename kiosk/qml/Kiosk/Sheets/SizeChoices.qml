pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How large the words are.
Grid {
    id: sizes

    required property Kiosk kiosk
    readonly property real room: width - Theme.gap * (columns - 1)
    // All beside each other on a small screen: the larger what it says, the wider.
    readonly property bool uneven: Theme.compact && columns === choices.count
    readonly property real shares: Constants.textScales.reduce((sum, size) => sum + share(size), 0)

    Accessible.name: qsTr("Text size")
    Accessible.role: Accessible.Grouping
    columnSpacing: Theme.gap
    columns: Theme.landscape ? choices.count : choices.count / 2
    rowSpacing: Theme.gap

    function share(size: real): real {
        return 1 + size / 2;
    }

    Repeater {
        id: choices

        model: Constants.textScales

        SizeChoice {
            chosen: size === Theme.textScale
            focus: chosen
            width: sizes.room * (sizes.uneven ? sizes.share(size) / sizes.shares : 1 / sizes.columns)

            onActivated: sizes.kiosk.actions.setTextScale(size)
        }
    }
}
