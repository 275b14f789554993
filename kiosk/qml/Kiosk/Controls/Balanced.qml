import QtQuick
import Kiosk.Theme

// Words in as many lines as fit into their room, each about as long as the others: no lonely last word.
Words {
    id: balanced

    required property real room
    // Measured once, however often the room changes.
    readonly property list<real> wide: measured(metrics.font, text)

    width: narrowest(wide, metrics.advanceWidth(" "), room)
    x: LayoutMirroring.enabled && horizontalAlignment === Text.AlignLeft ? room - width : 0

    function measured(font: font, said: string): list<real> {
        return said.split(" ").map(word => metrics.advanceWidth(word));
    }

    function narrowest(wide: list<real>, gap: real, across: real): real {
        const count = linesIn(wide, gap, across);
        let least = Math.max(...wide);
        let most = across;
        if (count < 2 || least >= across)
            return across;
        while (most - least > 1) {
            const middle = (least + most) / 2;
            if (linesIn(wide, gap, middle) > count)
                least = middle;
            else
                most = middle;
        }
        // Letters are set a little wider than they are measured.
        return Math.min(across, Math.ceil(most * 1.02) + 1);
    }

    function linesIn(wide: list<real>, gap: real, across: real): int {
        let count = 1;
        let end = 0;
        for (const each of wide) {
            if (end > 0 && end + gap + each > across) {
                count++;
                end = each;
            } else {
                end += (end > 0 ? gap : 0) + each;
            }
        }
        return count;
    }

    FontMetrics {
        id: metrics

        font.bold: balanced.font.bold
        font.family: Theme.family
        font.pixelSize: balanced.font.pixelSize
    }
}
