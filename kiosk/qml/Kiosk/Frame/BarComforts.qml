pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Larger words, and the other language where there is one.
Row {
    id: comforts

    required property Kiosk kiosk
    required property bool narrow
    required property bool signed
    required property bool stacked
    // As wide as with a sign.
    readonly property real whole: plain.implicitWidth + bigger.trimmed + (others.count > 0 ? Theme.gap + others.itemAt(0).implicitWidth : 0)

    spacing: Theme.gap

    PushButton {
        id: bigger

        // What a sign and the edges take.
        readonly property real trimmed: padding * 2 + letters * 1.12 + Theme.mm(2.4)

        broken: comforts.narrow
        label: qsTr("Bigger words")
        stacked: comforts.stacked
        symbol: comforts.signed ? "a-large-small" : ""

        onActivated: comforts.kiosk.actions.openComfort()

        Words {
            id: plain

            Accessible.ignored: true
            font.bold: true
            font.pixelSize: bigger.letters
            text: bigger.label
            visible: false
            wrapMode: Text.NoWrap
        }
    }
    // One other language by its own name; several stand on the first screen.
    Repeater {
        id: others

        model: comforts.kiosk.languages.size === 1 ? comforts.kiosk.languages : null

        PushButton {
            required property string language
            required property string name

            label: name
            labelled: comforts.stacked || !Theme.landscape || (comforts.parent?.width ?? 0) > Theme.mm(345) * Theme.frameScale
            stacked: comforts.stacked
            symbol: "languages"

            onActivated: comforts.kiosk.actions.chooseLanguage(language)
        }
    }
}
