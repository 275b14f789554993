import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Who checked it, and when again, in words.
QtObject {
    id: words

    required property ReviewView review
    readonly property bool checked: review?.standing === ReviewView.Checked
    readonly property bool above: Theme.noteAbove(checked)
    readonly property string text: said(review)

    function said(review: ReviewView): string {
        switch (review === null ? ReviewView.NotChecked : review.standing) {
        case ReviewView.Checked:
            return qsTr("Checked by %1, %2. Next check: %3.").arg(review.who).arg(review.checked).arg(review.due);
        case ReviewView.Overdue:
            return review.several ? qsTr("The check of some pages is overdue.") : qsTr("The check of this page is overdue.");
        case ReviewView.NotChecked:
            return qsTr("Not yet checked by a doctor or nurse.");
        }
        throw new Error(`no words for the standing ${review.standing}`);
    }
}
