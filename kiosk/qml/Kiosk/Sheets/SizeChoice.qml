import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Written as large as the words will be, whatever they are now: nothing moves under the finger that chooses.

Touch {
    id: choice

    required property real modelData
    readonly property real size: modelData
    property bool chosen: false

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    rim: chosen ? Colours.hue("teal") : Colours.outline
    ground: chosen ? Colours.tint("teal") : Colours.surface
    strong: chosen
    height: Math.max(Theme.mainTarget, words.normal * 2 * words.leading + Theme.gap + lip)
    label: qsTr("%1 %").arg(Math.round(size * 100))

    Words {
        id: words

        readonly property real normal: Theme.body / Theme.textScale

        Accessible.ignored: true
        anchors.centerIn: parent
        font.bold: choice.chosen
        font.pixelSize: Math.round(normal * choice.size)
        text: choice.label
        wrapMode: Text.NoWrap
    }
}
