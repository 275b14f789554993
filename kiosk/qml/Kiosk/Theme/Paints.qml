pragma Singleton
import QtQuick

// What drawings are painted with, by the names of their roles. In high contrast they are line work: white within,
// and dark hair.
QtObject {
    id: paints

    readonly property bool bare: Colours.contrast
    readonly property string hair: bare ? "&raven=000000&chestnut=595959&silver=ffffff" : "&raven=2e2623&chestnut=7b4a33&silver=c9ced0"
    readonly property string skin: bare ? "&fair=ffffff&olive=ffffff&deep=ffffff" : "&fair=f4d6c2&olive=d3a07c&deep=8a5a40"
    readonly property string cloth: bare ? "&clay=ffffff&slate=ffffff&plum=ffffff&sage=ffffff" : "&clay=d58a72&slate=6d8597&plum=9a86a8&sage=7fb3b0"
    readonly property string fixed: hair + skin + cloth + "&ink=" + Colours.hex(Colours.ink) + "&paper=" + Colours.hex(Colours.surface) + "&alert=" + Colours.hex(Colours.hue("red")) + "&warm=" + Colours.hex(Colours.accent) + "&glow=" + (bare ? "ffffff" : "fbe3bb") + "&soft=" + (bare ? "767676" : Colours.hex(Colours.outline))

    // For image://drawing: each role with its colour.
    function roles(hue: string): string {
        return "hue=" + Colours.hex(Colours.hue(hue)) + "&tint=" + Colours.hex(Colours.tint(hue)) + "&mid=" + Colours.hex(mid(hue)) + "&mist=" + Colours.hex(mist(hue)) + fixed;
    }

    function mid(hue: string): color {
        if (bare)
            return Colours.surface;
        switch (hue) {
        case "teal":
            return "#7fb3b0";
        case "plum":
            return "#b791b0";
        case "indigo":
            return "#9a9dcb";
        case "green":
            return "#8db28c";
        case "red":
            return "#cf9a90";
        case "neutral":
            return "#a7a59c";
        }
        throw new Error(`${hue} is no hue`);
    }

    function mist(hue: string): color {
        return bare ? Colours.surface : Qt.tint(Colours.tint(hue), Qt.alpha(Colours.hue(hue), 0.1));
    }
}
