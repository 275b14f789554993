import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Where Next stands: what it does and says hangs on where a visitor is.
PushButton {
    required property bool more
    required property int onward

    filled: true
    label: more ? qsTr("More") : wordFor(onward)
    symbol: more ? "arrow-down" : signFor(onward)
    symbolAfter: true
    visible: more || onward !== FrameView.Nothing

    function signFor(onward: int): string {
        switch (onward) {
        case FrameView.Check:
        case FrameView.Finish:
            return "check";
        case FrameView.Close:
            return "x";
        case FrameView.Nothing:
        case FrameView.Start:
        case FrameView.Next:
        case FrameView.GoOn:
        case FrameView.FirstQuestion:
            return "arrow-right";
        }
        throw new Error(`no sign for ${onward}`);
    }

    function wordFor(onward: int): string {
        switch (onward) {
        case FrameView.Start:
            return qsTr("Read all");
        case FrameView.GoOn:
            return qsTr("Go on");
        case FrameView.FirstQuestion:
            return qsTr("Start");
        case FrameView.Check:
            return qsTr("Check");
        case FrameView.Close:
            return qsTr("Close");
        case FrameView.Finish:
            return qsTr("I'm done");
        case FrameView.Nothing:
        case FrameView.Next:
            return qsTr("Next");
        }
        throw new Error(`no word for ${onward}`);
    }
}
