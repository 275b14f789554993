import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The picture of a question's page. The answer brings its caption, which would have hinted at it, and what is missing of
// it; room is kept for both.
Item {
    id: picture

    required property QuestionView question
    // Left free over the drawing.
    property real over: 0
    // How far it goes on behind the land below.
    property real sink: 0
    // Where it is wide and low its caption stands beside the drawing, which has all of the height.
    property bool flanked: false
    readonly property bool whole: true

    // Before the answer its words would tell what is missing.
    Accessible.ignored: !question.answered
    Accessible.name: question.alt
    Accessible.role: Accessible.Graphic

    Rectangle {
        anchors.bottomMargin: -picture.sink
        anchors.fill: parent
        color: Colours.tint(picture.question.hue)
        topLeftRadius: picture.sink > 0 && !LayoutMirroring.enabled ? Theme.mm(30) : 0
        topRightRadius: picture.sink > 0 && LayoutMirroring.enabled ? Theme.mm(30) : 0
    }
    Item {
        id: paper

        anchors.bottomMargin: picture.flanked ? 0 : Theme.gap + caption.high
        anchors.fill: parent
        anchors.leftMargin: picture.flanked ? caption.flank : Theme.gap
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: picture.over + (picture.flanked ? 0 : Theme.gap)
    }
    Drawing {
        anchors.bottomMargin: -picture.sink
        anchors.fill: parent
        file: picture.question.unanswered
        hue: picture.question.hue
        spot: Qt.rect(paper.x, paper.y, paper.width, paper.height)
        visible: !picture.question.answered
    }
    Drawing {
        anchors.bottomMargin: -picture.sink
        anchors.fill: parent
        file: picture.question.drawing
        hue: picture.question.hue
        spot: Qt.rect(paper.x, paper.y, paper.width, paper.height)
        visible: picture.question.answered
    }
    Balanced {
        id: caption

        readonly property real flank: picture.width * 0.25
        readonly property real high: text === "" ? 0 : implicitHeight + Theme.gap

        color: Colours.hue(picture.question.hue)
        font.bold: true
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        room: picture.flanked ? flank - Theme.margin : picture.width - Theme.gap * 2
        leading: Theme.labelLeading
        text: picture.question.caption
        visible: text !== "" && picture.question.answered
        x: picture.flanked ? (LayoutMirroring.enabled ? picture.width - Theme.margin - width : Theme.margin) : (picture.width - width) / 2
        y: picture.flanked ? paper.y + (paper.height * 0.8 - implicitHeight) / 2 : picture.height - high - Theme.gap
    }
}
