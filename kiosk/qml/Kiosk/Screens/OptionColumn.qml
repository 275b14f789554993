pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Theme

// The answers to choose from, and the why under them where it has no other place.
Column {
    id: options

    required property Kiosk kiosk
    // Where the why stands.
    required property bool above
    required property bool beside

    spacing: Theme.gap

    Repeater {
        model: options.kiosk.question.options

        OptionCard {
            // Where the why comes first, only the answers that it tells of follow.
            kiosk: options.kiosk
            visible: !options.above || chosen || correct
            width: options.width
        }
    }
    AnswerPanel {
        kiosk: options.kiosk
        visible: options.kiosk.question.answered && !options.beside && !options.above
        width: options.width
    }
}
