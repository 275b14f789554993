pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

GridLayout {
    id: checklist

    required property BlockView block
    readonly property int number: block.cards.size

    Accessible.role: Accessible.List
    height: implicitHeight + checklist.block.stretch
    columnSpacing: Theme.gap
    columns: width > Theme.words(210) && number > 3 ? 2 : 1
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: checklist.block.cards

        ChecklistCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            hue: checklist.block.hue
        }
    }
}
