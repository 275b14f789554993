pragma Singleton
import QtQuick

// Base colours become roles here. Nothing else names a colour.
QtObject {
    property string name: "warm"
    readonly property bool contrast: name === "contrast"
    readonly property color paper: contrast ? "#FFFFFF" : "#FBF8F3"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: contrast ? "#000000" : "#17252A"
    readonly property color softInk: contrast ? "#000000" : "#3C4D53"
    readonly property color unusable: contrast ? "#595959" : softInk
    readonly property color outline: contrast ? "#000000" : "#7C8A8B"
    readonly property color divider: contrast ? "#000000" : "#CFC8BA"
    // Over a page behind a sheet.
    readonly property color veil: contrast ? "#A6000000" : "#8C12292E"
    readonly property color filledInk: "#FFFFFF"
    readonly property color night: contrast ? "#000000" : "#0A3F45"
    // Over the land of a closed screen.
    readonly property color dark: contrast ? "#000000" : "#EB051A1E"
    readonly property color light: "#F1C27D"
    readonly property color accent: contrast ? "#BDBDBD" : "#F1C27D"
    readonly property color softNightInk: contrast ? "#FFFFFF" : "#E3F1EF"
    // Of what must be done at once.
    readonly property color now: contrast ? "#6E0F08" : "#8A1A14"
    readonly property color focus: contrast ? "#C2185B" : "#B3145C"

    readonly property color teal: contrast ? "#00454B" : "#094A4F"
    readonly property color plum: contrast ? "#4D1A48" : "#63275C"
    readonly property color indigo: contrast ? "#23266B" : "#353880"
    readonly property color green: contrast ? "#1C4220" : "#244B29"
    readonly property color red: contrast ? "#7A1A10" : "#7A2318"
    readonly property color tealTint: contrast ? "#FFFFFF" : "#DDEFEE"
    readonly property color plumTint: contrast ? "#FFFFFF" : "#F4E6F1"
    readonly property color indigoTint: contrast ? "#FFFFFF" : "#E6E7F6"
    readonly property color greenTint: contrast ? "#FFFFFF" : "#E2F0E1"
    readonly property color redTint: contrast ? "#FFFFFF" : "#FBE5E1"
    readonly property color neutral: ink
    readonly property color neutralTint: contrast ? "#FFFFFF" : "#F0EBE2"

    function hue(named: string): color {
        switch (named) {
        case "teal":
            return teal;
        case "plum":
            return plum;
        case "indigo":
            return indigo;
        case "green":
            return green;
        case "red":
            return red;
        case "neutral":
            return neutral;
        }
        throw new Error(`${named} is no hue`);
    }

    function tint(named: string): color {
        switch (named) {
        case "teal":
            return tealTint;
        case "plum":
            return plumTint;
        case "indigo":
            return indigoTint;
        case "green":
            return greenTint;
        case "red":
            return redTint;
        case "neutral":
            return neutralTint;
        }
        throw new Error(`${named} is no hue`);
    }

    function pressed(colour: color): color {
        return Qt.darker(colour, colour.hslLightness > 0.5 ? 1.08 : 1.35);
    }

    // The edge under what a touch can press.
    function lower(colour: color): color {
        return Qt.darker(colour, 1.45);
    }

    function hex(colour: color): string {
        return colour.toString().slice(-6);
    }
}
