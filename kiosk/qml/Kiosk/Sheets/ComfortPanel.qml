pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What makes reading easier: how large, how strong, how still. Every choice shows at once, also on the page behind.
Leaf {
    id: comfort

    readonly property bool stackedToggles: Math.max(contrast.implicitWidth, still.implicitWidth) * 2 + Theme.gap > inner

    footHeight: keep.implicitHeight
    title: qsTr("Bigger words")
    wanted: column.height

    onClosed: kiosk.actions.closeComfort()

    Column {
        id: column

        spacing: Theme.compact ? Theme.gap : Theme.mm(6)
        width: parent.width

        Words {
            leading: Theme.labelLeading
            text: qsTr("The words will look like this.")
            visible: !Theme.compact
            width: parent.width
        }
        SizeChoices {
            kiosk: comfort.kiosk
            width: parent.width
        }
        Grid {
            id: toggles

            readonly property real part: comfort.stackedToggles ? width : (width - Theme.gap) / 2

            columns: comfort.stackedToggles ? 1 : 2
            spacing: Theme.gap
            width: parent.width

            ToggleChoice {
                id: contrast

                chosen: Colours.contrast
                height: implicitHeight
                label: qsTr("High contrast")
                width: toggles.part

                onActivated: comfort.kiosk.actions.setContrast(!chosen)
            }
            ToggleChoice {
                id: still

                chosen: Theme.still
                height: implicitHeight
                label: qsTr("Less movement")
                width: toggles.part

                onActivated: comfort.kiosk.actions.setStill(!chosen)
            }
        }
    }

    foot: SheetFoot {
        id: keep

        label: qsTr("Keep this")
        named: true
        symbol: "check"
        width: comfort.inner

        onClosed: comfort.kiosk.actions.closeComfort()
    }
}
