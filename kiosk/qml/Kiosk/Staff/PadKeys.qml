pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Ten digits, one key to take a digit back, and one to have the PIN tried. Three in a row as on a telephone, or six.
Grid {
    id: keys

    required property StaffView staff
    required property real room
    readonly property real keyWidth: Math.floor((room - columnSpacing * (columns - 1)) / columns)
    readonly property real keyHeight: Theme.compact ? Theme.target : Theme.mainTarget
    readonly property list<int> digits: columns === 3 ? [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2] : [1, 2, 3, 4, 5, -1, 6, 7, 8, 9, 0, -2]

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    width: keyWidth * columns + columnSpacing * (columns - 1)

    Repeater {
        model: keys.digits

        PushButton {
            required property int modelData
            readonly property bool opens: modelData === -2

            filled: opens
            focus: opens
            height: keys.keyHeight
            label: opens ? qsTr("Open") : modelData === -1 ? qsTr("Erase") : modelData
            labelled: modelData >= 0
            letters: Math.min(Theme.heading, keys.keyHeight * 0.5)
            padding: Theme.tight
            symbol: opens ? "check" : modelData === -1 ? "delete" : ""
            usable: keys.staff.wait === 0
            width: keys.keyWidth

            onActivated: opens ? keys.staff.enter() : modelData === -1 ? keys.staff.erase() : keys.staff.type(modelData)
        }
    }
}
