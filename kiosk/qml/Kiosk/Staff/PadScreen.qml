import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Sheets
import Kiosk.Theme

// Where staff type their PIN, over the page that stays seen behind it. Nothing says how many digits it has.
Leaf {
    id: pad

    required property StaffView staff
    readonly property bool beside: Theme.landscape && !Theme.compact

    footHeight: back.height
    low: true
    title: qsTr("For staff")
    wanted: beside ? Math.max(keys.height, entry.height) : entry.height + Theme.space + keys.height

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            staff.type(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            staff.erase();
        else
            return;
        event.accepted = true;
    }
    onClosed: staff.close()

    PadEntry {
        id: entry

        staff: pad.staff
        width: pad.beside ? pad.inner - keys.width - Theme.apart : keys.width
        x: pad.beside ? (LayoutMirroring.enabled ? pad.inner - width : 0) : keys.x
        y: 0
    }
    PadKeys {
        id: keys

        columns: Theme.compact && Theme.landscape ? 6 : 3
        room: pad.beside ? Math.min(pad.inner * 0.5, Theme.mm(110)) : Math.min(pad.inner, columns === 3 ? Theme.mm(120) : pad.inner)
        staff: pad.staff
        x: pad.beside ? (LayoutMirroring.enabled ? 0 : pad.inner - width) : (pad.inner - width) / 2
        y: pad.beside ? 0 : entry.height + Theme.space
    }

    foot: PushButton {
        id: back

        height: Math.max(Theme.mainTarget, implicitHeight)
        label: qsTr("Back to the pages")
        symbol: "arrow-left"
        width: Math.max(implicitWidth, Theme.compact ? 0 : Theme.mainWidth)

        onActivated: pad.staff.close()
    }
}
