pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Theme

// The answers to choose from. Once one is chosen they are rows without a rim: nothing there can be touched.
Column {
    id: options

    required property Kiosk kiosk
    required property AskFit fit
    readonly property bool answered: kiosk.question.answered

    spacing: answered && !fit.holds ? fit.apart : Theme.gap

    Repeater {
        model: options.kiosk.question.options

        OptionCard {
            kiosk: options.kiosk
            letters: options.fit.letters
            pad: options.answered ? options.fit.answered : options.fit.asking
            width: options.width
        }
    }
}
