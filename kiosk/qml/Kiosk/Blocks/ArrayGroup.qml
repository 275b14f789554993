import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Column {
    id: group

    required property string label
    required property int count
    required property int total
    required property string hue
    required property real down
    readonly property real named: words.implicitHeight
    readonly property bool whole: true

    spacing: Theme.gap

    Words {
        id: words

        font.bold: true
        leading: Theme.labelLeading
        text: qsTr("%1: %2 of %3").arg(group.label).arg(group.count).arg(group.total)
        width: parent.width
    }
    Figures {
        across: group.width
        down: group.down
        filled: group.count
        hue: group.hue
        total: group.total
    }
}
