import QtQuick
import Kiosk.Bridge

// The honest note: who checked this, and when again.
Row {
    id: note

    required property ReviewView review
    property bool framed: false
    property real room: 0
    readonly property bool above: Theme.noteAbove(review?.standing === ReviewView.Checked)

    spacing: Theme.gap
    visible: framed === above

    function said(review: ReviewView): string {
        switch (review?.standing) {
        case ReviewView.Checked:
            return qsTr("Checked by %1, %2. Next check: %3.").arg(review.who).arg(review.checked).arg(review.due);
        case ReviewView.Overdue:
            return review.several ? qsTr("The check of some pages is overdue.") : qsTr("The check of this page is overdue.");
        default:
            return qsTr("Not yet checked by a doctor or nurse.");
        }
    }

    Icon {
        id: mark

        colour: Theme.softInk
        size: words.lineHeight * 0.8
        symbol: "info"
        y: words.lineHeight * 0.1
    }
    Words {
        id: words

        color: Theme.softInk
        font.pixelSize: Theme.body
        leading: 1.25
        text: note.said(note.review)
        width: note.framed ? Math.min(implicitWidth, note.room - mark.width - note.spacing) : note.width - mark.width - note.spacing
    }
}
