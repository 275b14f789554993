pragma Singleton
import QtQuick

// The hours of the land, from the place where it begins to the one where it ends: its sky, and what it is painted with.
QtObject {
    id: hours

    readonly property bool bare: Colours.contrast
    readonly property list<color> highs: ["#D9E8EC", "#DCEDEE", "#DCE9F2", "#E6E8F1", "#E6E2EE", "#DDDDEA"]
    readonly property list<color> lows: ["#F8F0E4", "#FAF4E6", "#F6F4EB", "#FAF0DF", "#F9E9DC", "#F3E5DF"]
    readonly property string ground: bare ? "&further=ffffff&furtherlate=ffffff&far=ffffff&farlate=ffffff&mid=ffffff&midlate=ffffff&near=ffffff&nearlate=ffffff&front=ffffff&frontlate=ffffff&fore=ffffff&forelate=ffffff" : "&further=d3e2e1&furtherlate=dedde6&far=c6dad8&farlate=d2d1df&mid=aecbc6&midlate=b9bccd&near=8cb5a9&nearlate=8fa3ad&front=5f978d&frontlate=5d7f8c&fore=2e6b69&forelate=2f5566"
    readonly property color foot: bare ? Colours.paper : "#DCE8E3"
    readonly property string strip: "&strip=" + Colours.hex(foot) + "&striplate=" + Colours.hex(foot) + (bare ? "&stripback=ffffff&stripbacklate=ffffff&stripway=ffffff&stripedge=000000" : "&stripback=e3ecea&stripbacklate=e9e6ec&stripway=f6e7c8&stripedge=cdb98f")
    readonly property string growth: bare ? "&leaf=ffffff&leafdeep=ffffff&leaffar=ffffff&trunk=000000&grass=000000&way=ffffff&wayedge=000000&water=ffffff&waveline=000000&leafmid=ffffff&cloud=ffffff" : "&leaf=6fa390&leafdeep=3f7f78&leaffar=a9c6bf&trunk=3b6664&grass=2d6663&way=f3e3c6&wayedge=d9c9a6&water=cfe4e8&waveline=b3cfd6&leafmid=7ea89f&cloud=fffdf6"
    readonly property string built: bare ? "&paper=ffffff&roof=ffffff&wall=ffffff&wood=ffffff&glass=ffffff&olive=ffffff&deep=ffffff&raven=000000&clay=ffffff&sage=ffffff&slate=ffffff" : "&paper=fffdf8&roof=c98468&wall=f4ead9&wood=b98a6a&glass=7f9ba0&olive=d3a07c&deep=8a5a40&raven=2e2623&clay=d58a72&sage=7fb3b0&slate=6d8597"
    readonly property string light: bare ? "&lit=f1c27d&glow=ffffff&mist=ffffff&rim=000000&rimfar=000000&shade=ffffff" : "&lit=f8cd83&glow=f8c56c&mist=f3f3ea&rim=f7f4e8&rimfar=f7f4e8&shade=0f3f45"
    // For image://land: each role with its colour.
    readonly property string roles: "bare=" + (bare ? 1 : 0) + "&ink=" + (bare ? "000000" : "123f45") + ground + strip + growth + built + light

    // Of the nearest hill, and of the ground before it.
    readonly property color fore: bare ? Colours.paper : "#2E6B69"
    readonly property color foreLate: bare ? Colours.paper : "#2F5566"

    readonly property color way: bare ? Colours.paper : "#F6E7C8"
    readonly property color wayEdge: bare ? Colours.ink : "#CDB98F"
    // The same where the ground is calm, and what is far off hardly seen, nor any of it in high contrast; the later of two roles with one name counts.
    readonly property color meadow: bare ? Colours.paper : "#B9D2C8"
    readonly property color meadowLate: bare ? Colours.paper : "#C3CFD3"
    readonly property string calm: bare ? "&rim=ffffff&rimfar=ffffff&grass=ffffff&wayedge=ffffff&waveline=ffffff" : "&front=a6c7bb&frontlate=b0c0c6&fore=b9d2c8&forelate=c3cfd3&grass=8db3a7&leafmid=aecac3&leaffar=c0d5d1&trunk=a4c3bc"

    readonly property color mist: bare ? Colours.paper : "#F3F3EA"

    function high(place: real, places: int): color {
        return bare ? Colours.paper : between(highs, place, places);
    }

    function low(place: real, places: int): color {
        return bare ? Colours.paper : between(lows, place, places);
    }

    function between(colours: list<color>, place: real, places: int): color {
        const along = Math.max(0, Math.min(1, place / Math.max(1, places - 1))) * (colours.length - 1);
        const before = Math.min(Math.floor(along), colours.length - 2);
        const part = along - before;
        const one = colours[before];
        const other = colours[before + 1];
        return Qt.rgba(one.r + (other.r - one.r) * part, one.g + (other.g - one.g) * part, one.b + (other.b - one.b) * part, 1);
    }
}
