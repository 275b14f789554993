import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Out of a topic that may be hard to read; and from a question to its page, once it is answered. Over a picture the one
// stands in its upper corner, the other in its lower.
Item {
    id: ways

    required property Kiosk kiosk
    readonly property QuestionView question: kiosk.question
    readonly property bool whole: true
    // Over a picture.
    property bool high: false
    readonly property bool beside: leave.implicitWidth + Theme.gap + see.implicitWidth <= width

    implicitHeight: question.leaveTopic && !beside ? see.implicitHeight + Theme.gap + leave.implicitHeight : see.implicitHeight

    LeaveTopic {
        id: leave

        kiosk: ways.kiosk
        visible: ways.question.leaveTopic
        x: ways.LayoutMirroring.enabled ? 0 : ways.width - width
    }
    PushButton {
        id: see

        hue: Colours.ink
        label: qsTr("See the page")
        symbol: "book-open"
        visible: ways.question.answered
        x: ways.high !== ways.LayoutMirroring.enabled ? ways.width - width : 0
        y: ways.height - height

        onActivated: ways.kiosk.actions.seePage(ways.question.page)
    }
}
