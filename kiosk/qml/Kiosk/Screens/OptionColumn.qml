pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Theme

// The answers to choose from. Once one is chosen they are lines of a list: what can't be touched has no box.
Column {
    id: options

    required property Kiosk kiosk
    required property AskFit fit
    readonly property bool answered: kiosk.question.answered

    spacing: answered && !fit.holds ? 0 : Theme.gap

    Repeater {
        model: options.kiosk.question.options

        OptionCard {
            required property int index

            kiosk: options.kiosk
            pad: options.answered ? options.fit.answered : options.fit.asking
            parted: options.answered && index > 0
            gap: options.spacing
            width: options.width
        }
    }
}
