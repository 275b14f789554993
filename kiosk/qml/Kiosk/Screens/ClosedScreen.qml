pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The land by night, dark and without a movement. Who touches it reads for a while when it wakes and whom to call; assistive
// software is told at all times.
FocusScope {
    id: closed

    required property Kiosk kiosk
    readonly property ClosedView view: kiosk.closed as ClosedView
    readonly property bool told: view?.told ?? false

    Accessible.ignored: told
    Accessible.name: [title.text, when.text, call.text].join(" ").replace(/\u00a0/g, " ")
    Accessible.role: Accessible.Heading
    focus: true

    Keys.onPressed: kiosk.actions.tellWaking()

    component Anywhere: TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        objectName: "anywhere"

        onTapped: closed.kiosk.actions.tellWaking()
    }

    function wakes(days: int, time: string, weekday: string): string {
        if (days === 0)
            return qsTr("It opens at %1 today.").arg(time);
        if (days === 1)
            return qsTr("It opens at %1 tomorrow.").arg(time);
        if (days === 7)
            return qsTr("It opens at %1 next %2.").arg(time).arg(weekday);
        return qsTr("It opens at %1 on %2.").arg(time).arg(weekday);
    }

    Anywhere {
        acceptedDevices: PointerDevice.TouchScreen
    }
    Anywhere {
        acceptedDevices: PointerDevice.AllDevices & ~PointerDevice.TouchScreen
    }
    Notice {
        id: notice

        anchors.fill: parent
        veil: Colours.dark

        Title {
            id: title

            color: Colours.softNightInk
            horizontalAlignment: Text.AlignHCenter
            most: Theme.title
            opacity: closed.told ? 1 : 0
            room: notice.inner
            text: qsTr("This screen is asleep.")
            width: notice.inner
        }
        Words {
            id: when

            color: Colours.softNightInk
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            opacity: closed.told ? 1 : 0
            text: closed.view === null ? "" : closed.wakes(closed.view.days, closed.view.time, closed.view.weekday)
            width: notice.inner
        }
        Words {
            id: call

            readonly property string number: closed.view?.emergencyNumber ?? ""

            color: Colours.softNightInk
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
            opacity: closed.told ? 1 : 0
            text: number === "" ? qsTr("In an emergency, call the emergency number.") : qsTr("In an emergency, call %1.").arg(number)
            width: notice.inner
        }
    }
}
