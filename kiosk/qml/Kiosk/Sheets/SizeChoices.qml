pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How large the words are.
Grid {
    id: sizes

    required property Kiosk kiosk

    Accessible.name: qsTr("Text size")
    Accessible.role: Accessible.Grouping
    columnSpacing: Theme.gap
    columns: Theme.landscape && !Theme.compact ? choices.count : choices.count / 2
    rowSpacing: Theme.gap

    Repeater {
        id: choices

        model: Constants.textScales

        SizeChoice {
            chosen: size === Theme.textScale
            focus: chosen
            width: (sizes.width - Theme.gap * (sizes.columns - 1)) / sizes.columns

            onActivated: sizes.kiosk.actions.setTextScale(size)
        }
    }
}
