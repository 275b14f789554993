pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The statements that a screen rests on, in plain words, under the document each stands in.
Column {
    id: origins

    required property SheetView sheet
    required property ReviewView review

    Words {
        bottomPadding: Theme.space
        color: Colours.softInk
        leading: Theme.labelLeading
        text: told.text
        width: origins.width

        ReviewWords {
            id: told

            review: origins.review
        }
    }
    Repeater {
        model: origins.sheet.origins

        OriginCard {
            width: origins.width
        }
    }
    Words {
        leading: Theme.labelLeading
        topPadding: Theme.space
        text: origins.sheet.origins.size > 0 ? qsTr("What you can ask is in our own words. No document is needed to ask.") : qsTr("Our own words: no document is needed to ask.")
        visible: origins.sheet.asks || origins.sheet.origins.size === 0
        width: origins.width
    }
}
