pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

// A strip of steps: side by side on a wide screen, else one under the other.
GridLayout {
    id: steps

    required property BlockView block
    readonly property int number: block.cards.size
    readonly property bool strip: Theme.landscape && !Theme.compact && width / Math.max(number, 1) > Theme.words(48)

    Accessible.role: Accessible.List
    height: implicitHeight + steps.block.stretch
    columnSpacing: Theme.gap
    columns: strip ? number : 1
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: steps.block.cards

        StepCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            hue: steps.block.hue
            tall: steps.strip
        }
    }
}
