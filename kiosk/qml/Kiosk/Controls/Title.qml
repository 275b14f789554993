import QtQuick
import Kiosk.Theme

Words {
    id: title

    Accessible.role: Accessible.Heading
    font.bold: true
    // Where there is a room given, a word wider than that makes all of it smaller, so that no line ends within it.
    readonly property real widest: wide(metrics.font.pixelSize, text)
    property int most: Theme.title
    property real room: 0

    font.pixelSize: room > 0 && widest > room ? Math.floor(most * room / widest) : most
    lead: true
    leading: Theme.titleLeading

    function wide(size: int, said: string): real {
        return Math.max(...said.split(" ").map(word => metrics.advanceWidth(word)));
    }

    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.family
        font.pixelSize: title.most
    }
}
