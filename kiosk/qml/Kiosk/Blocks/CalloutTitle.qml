import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Of several questions none is broken, where each has room in one line.
Words {
    id: title

    required property string said

    font.bold: true
    lead: true
    text: kept(unbroken(said, width), width)
    visible: said !== ""

    function unbroken(said: string, room: real): string {
        const asked = said.replace(/\? /g, "?\n").split("\n");
        // Letters are set a little wider than they are measured.
        if (asked.length < 2 || asked.some(each => metrics.advanceWidth(each) * 1.03 > room))
            return said;
        return asked.map(each => each.replace(/ /g, "\u00a0")).join(" ");
    }

    FontMetrics {
        id: metrics

        font.bold: true
        font.family: Theme.family
        font.pixelSize: title.font.pixelSize
    }
}
