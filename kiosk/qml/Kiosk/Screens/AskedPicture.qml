import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The picture of a question's page. The answer brings its caption, which would have hinted at it, and what is missing of
// it; room is kept for both.
Item {
    id: picture

    required property QuestionView question
    // Left free over the drawing and under it.
    property real over: 0
    property real foot: 0
    // How far it goes on behind the land below.
    property real sink: 0
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

        anchors.bottomMargin: Theme.gap + picture.foot + caption.high
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.topMargin: Theme.gap + picture.over
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

        readonly property real high: text === "" ? 0 : implicitHeight + Theme.gap

        color: Colours.hue(picture.question.hue)
        font.bold: true
        font.pixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        room: picture.width - Theme.gap * 2
        leading: Theme.labelLeading
        text: picture.question.caption
        visible: text !== "" && picture.question.answered
        x: (picture.width - width) / 2
        y: picture.height - picture.foot - high
    }
}
