import QtQuick

// The honest note.
Row {
    id: note

    property bool framed: false

    spacing: Theme.gap
    visible: framed === Theme.noteAbove

    Icon {
        id: mark

        colour: Theme.softInk
        size: words.lineHeight * 0.8
        symbol: "info"
        y: words.lineHeight * 0.1
    }
    Words {
        id: words

        color: Theme.softInk
        font.pixelSize: Theme.body
        leading: 1.25
        text: qsTr("Not yet checked by a doctor or nurse.")
        width: note.framed ? implicitWidth : note.width - mark.width - note.spacing
    }
}
