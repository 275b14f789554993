import QtQuick
import Kiosk.Bridge

// Out of a topic that may be hard to read: under a question, or in the upper corner of its picture.
Item {
    id: ways

    required property Kiosk kiosk
    readonly property bool whole: true

    implicitHeight: leave.implicitHeight

    LeaveTopic {
        id: leave

        kiosk: ways.kiosk
        visible: ways.kiosk.question.leaveTopic
        x: ways.LayoutMirroring.enabled ? 0 : ways.width - width
    }
}
