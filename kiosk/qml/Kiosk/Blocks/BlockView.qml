import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// One block, drawn by the file of its kind.
Loader {
    id: view

    required property BlockRow row
    required property Kiosk kiosk
    required property string hue
    required property real tallest
    property real stretch: 0
    property bool beside: false
    // Left free above what is beside the words, under the title there, before the caption, and at the end.
    property real over: 0
    property real under: 0
    // Where a caption beside the drawing may begin.
    property real told: over
    property real before: 0
    property real aside: 0
    // It stands on the foot of the screen, and goes on behind the land there.
    property bool sinks: false
    // How much larger than elsewhere its words are, where their page has room.
    property real zoom: 1
    property int opened: -1
    // The same drawing for a low strip.
    property string wide: ""

    Component.onCompleted: {
        Handed.block.row = row;
        Handed.block.view = view;
        setSource(row.file, Handed.block);
        Handed.block.row = Handed.block.view = null;
    }
}
