import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What comes first of all, as large as fits: in one line where that leaves it large, else in a new one after its comma.
Words {
    id: shout

    required property string said
    readonly property bool whole: metrics.advanceWidth(said) * 1.04 <= width
    readonly property real widest: Math.max(1, ...text.split("\n").map(line => metrics.advanceWidth(line) * 1.04))

    Accessible.ignored: true
    color: Colours.now
    font.bold: true
    font.pixelSize: Math.floor(metrics.font.pixelSize * Math.min(1, width / widest))
    leading: Theme.closeLeading
    text: whole ? said : said.replace(", ", ",\n")

    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.family
        font.pixelSize: Theme.words(17)
    }
}
