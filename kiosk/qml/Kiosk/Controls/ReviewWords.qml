import QtQuick
import Kiosk.Bridge

// Who checked it, and when again, in words; briefly, without when again.
QtObject {
    id: words

    required property ReviewView review
    property bool brief: false
    readonly property string text: said(review?.standing ?? ReviewView.NotChecked)
    // Of all that it may ever say: room is kept for that, so that a signature moves nothing.
    readonly property string longest: longestOf([said(ReviewView.Overdue), said(ReviewView.NotChecked), longestCheck])
    readonly property string longestCheck: brief ? checkedBriefly(review?.longestWho ?? "", review?.longestBriefly ?? "") : checkedBy(review?.longestWho ?? "", review?.longestMonth ?? "", review?.longestMonth ?? "")

    function longestOf(texts: list<string>): string {
        return texts.reduce((one, other) => one.length < other.length ? other : one);
    }

    function checkedBriefly(who: string, when: string): string {
        return qsTr("Checked by %1, %2.").arg(who).arg(when);
    }

    function checkedBy(who: string, when: string, due: string): string {
        return qsTr("Checked by %1, %2. Next check: %3.").arg(who).arg(when).arg(due);
    }

    function said(standing: int): string {
        switch (standing) {
        case ReviewView.Checked:
            return brief ? checkedBriefly(review.who, review.briefly) : checkedBy(review.who, review.checked, review.due);
        case ReviewView.Overdue:
            return review?.several ? qsTr("The check of some pages is overdue.") : qsTr("The check of this page is overdue.");
        case ReviewView.NotChecked:
            return qsTr("Not yet checked by a doctor or nurse.");
        }
        throw new Error(`no words for the standing ${standing}`);
    }
}
