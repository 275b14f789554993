pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Cards
import Kiosk.Theme

// The answers to choose from. Once one is chosen they are rows, and only the chosen has a rim: nothing there can
// be touched.
Grid {
    id: options

    required property Kiosk kiosk
    required property AskFit fit
    readonly property bool answered: kiosk.question.answered
    readonly property real half: Math.floor((width - columnSpacing) / 2)
    readonly property bool asks: fit.tiled && !answered
    // On a small panel two answers stand beside each other afterwards too.
    readonly property bool pairs: fit.tiled && answered && Theme.compact

    columnSpacing: Theme.gap
    columns: asks ? fit.grid.columns : pairs ? 2 : 1
    rowSpacing: answered && !fit.holds ? fit.apart : Theme.gap

    Repeater {
        model: options.kiosk.question.options

        OptionCard {
            kiosk: options.kiosk
            letters: options.fit.letters
            stays: options.fit.stays
            pad: options.pairs ? Theme.lip : options.answered ? options.fit.answered : options.fit.asking
            side: options.pairs ? Theme.mm(1) : options.fit.tiled ? options.fit.grid.side : Theme.mm(4)
            signed: options.fit.tiled ? options.fit.grid.sign : Theme.sign(9)
            tall: options.asks ? options.fit.grid.cell : natural
            width: options.asks ? options.fit.grid.widths[index % options.columns] : options.pairs ? options.half : apart ? Math.min(least, options.width) : options.width
        }
    }
    LeaveTopic {
        height: options.fit.grid.cell
        kiosk: options.kiosk
        visible: options.asks && options.kiosk.question.leaveTopic
        width: options.fit.grid.widths[(options.fit.grid.answers - 1) % options.columns] ?? 0
    }
}
