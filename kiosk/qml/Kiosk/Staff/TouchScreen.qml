pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Hands off, then a touch on each spot: whether anything is stuck on the glass, and whether touches land where fingers are.
FocusScope {
    id: screen

    required property StaffView staff
    readonly property TouchTestView test: staff.test
    readonly property bool aims: test.secondsLeft === 0 && !test.over
    readonly property real edge: Theme.mm(14)
    readonly property real spotX: edge + test.spotX[Math.min(test.number, test.spotX.length - 1)] * (width - edge * 2)
    readonly property real spotY: edge + test.spotY[Math.min(test.number, test.spotY.length - 1)] * (height - edge * 2)

    function aim(): void {
        test.aim(spotX, spotY);
    }

    function found(): string {
        const stuck = test.stuck === 0 ? "" : qsTr("Something lies on the glass, or it is worn. Clean it where a ring stands.");
        const off = Math.round(test.off);
        const landed = test.lands ? qsTr("Touches land where they should.") : qsTr("A touch landed %1 mm beside its spot. Calibrate the touch panel.").arg(off);
        return [stuck, landed].filter(each => each !== "").join(" ");
    }

    Component.onCompleted: aim()
    Keys.onEscapePressed: staff.close()
    onSpotXChanged: aim()
    onSpotYChanged: aim()

    component Ring: Rectangle {
        property color hue: Colours.hue("teal")

        border.color: hue
        border.width: Theme.stroke
        color: "transparent"
        height: width
        radius: width / 2
        width: Theme.mm(16)

        Rectangle {
            anchors.centerIn: parent
            color: parent.hue
            height: width
            radius: width / 2
            width: Theme.mm(3)
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.paper
    }
    Repeater {
        model: screen.test.stuckX

        Ring {
            required property int index
            required property real modelData

            hue: Colours.hue("plum")
            x: modelData * screen.width - width / 2
            y: screen.test.stuckY[index] * screen.height - height / 2
        }
    }
    Column {
        spacing: Theme.space
        width: parent.width - Theme.margin * 4
        x: Theme.margin * 2
        y: screen.test.over || screen.test.number < 4 ? (screen.height - height) / 2 : (screen.height - height) / 5

        Title {
            horizontalAlignment: Text.AlignHCenter
            room: width
            text: screen.test.over ? (screen.test.fits ? qsTr("All is well") : qsTr("This needs care")) : screen.aims ? qsTr("Touch the middle of the ring.") : qsTr("Take your hands off the glass.")
            width: parent.width
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.labelLeading
            text: screen.test.over ? screen.found() : screen.aims ? qsTr("%1 of %2").arg(screen.test.number + 1).arg(screen.test.spotX.length) : qsTr("Seconds left: %1").arg(screen.test.secondsLeft)
            width: parent.width
        }
        PushButton {
            anchors.horizontalCenter: parent.horizontalCenter
            filled: true
            focus: screen.test.over
            height: Math.max(Theme.mainTarget, implicitHeight)
            label: qsTr("Back")
            symbol: "arrow-left"
            visible: screen.test.over
            width: Math.max(implicitWidth, Theme.compact ? 0 : Theme.mainWidth)

            onActivated: screen.staff.close()
        }
    }
    Ring {
        visible: screen.aims
        x: screen.spotX - width / 2
        y: screen.spotY - height / 2
    }
}
