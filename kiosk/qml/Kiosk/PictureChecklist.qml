pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

GridLayout {
    id: checklist

    required property BlockView block

    Accessible.role: Accessible.List
    height: implicitHeight + checklist.block.stretch
    columnSpacing: Theme.space
    columns: width > Theme.words(210) && block.cards.size > 3 ? 2 : 1
    rowSpacing: Theme.gap
    uniformCellWidths: true

    Repeater {
        model: checklist.block.cards

        CheckLine {
            Layout.fillHeight: true
            Layout.fillWidth: true
            hue: checklist.block.hue
        }
    }
}
