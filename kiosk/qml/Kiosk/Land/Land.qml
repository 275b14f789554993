pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The land of a visit: painted once for a size, and moved sideways. Place 0 is where it begins, the last one where one
// rests, and each topic has one in between. `position` is the place in the middle.
Item {
    id: land

    enum Form {
        Strip,
        Whole
    }

    property real position: 0
    property int places: 2
    property list<bool> lit: []
    property int form: Land.Whole
    property bool sky: true
    // The ground before the places grows paler, and leaves the eye to what stands on it.
    property bool calm: false
    property bool ready: true
    // A wide picture takes memory, so one that nobody sees is let go, but for one that is shown soon.
    property bool soon: false
    // One that stays where it is is no wider than what is seen of it.
    property bool pans: true
    // How many places stand beside each other.
    property real seen: Theme.landscape ? 4 : 3
    // Of a strip: how far below its top the way runs.
    property real crest: height * 0.3
    // Of the height, what is land; and of that, how tall a place is.
    readonly property real share: 0.64
    property real part: 0.385
    // So far from its beginning nothing grows before the places.
    property real plain: 0
    // All places stand equally high.
    property bool level: false
    // Where above 0, the way runs that far before all places, in parts of one.
    property real passes: 0
    // A place that glows, though nothing is lit there yet.
    property int next: -1
    readonly property bool whole: form === Land.Whole
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real step: width / (whole ? seen : 1)
    readonly property real margin: !whole ? width / 2 : !pans ? width / 2 - position * step : seen >= places ? step / 2 : width / 2
    readonly property real band: Math.round(whole ? Math.min(height * share, width * 0.85) : Math.min(height, crest + Theme.mm(7)))
    readonly property real size: Math.min(step * 0.62, band * part)
    readonly property real swell: Math.min(Theme.mm(1.5), crest * 0.25)
    readonly property real across: Math.round(whole && pans ? step * (places - 1) + margin * 2 : width)
    // Of the whole land; a strip is the same again after each step, and stands beside itself.
    readonly property real shift: Math.round(whole && !pans ? 0 : whole ? Math.max(width - across, Math.min(0, width / 2 - margin - position * step)) : -(position - Math.floor(position)) * width)
    readonly property string request: ready && (visible || soon) && width > 1 && band > 1 && step > 1 && (whole || crest > 0) ? source() : ""
    readonly property alias painted: ground.painted
    readonly property list<real> rises: [0.5, 0.55, 0.48, 0.54, 0.49, 0.53]

    clip: true

    // Where a place stands, as `position` is now.
    function spot(place: int): point {
        const x = shift + margin + place * step;
        return Qt.point(mirrored ? width - x : x, height - rise(place));
    }

    function rise(place: int): real {
        return band * (level ? 0.515 : place === places - 1 ? 0.5 : rises[place % rises.length]);
    }

    // How far below the top of a strip the way runs, when it doesn't move.
    function wayAt(x: real): real {
        return crest - swell * Math.cos(2 * Math.PI * (x - width / 2) / step);
    }

    function source(): string {
        const where = `&width=${across}&height=${band}&step=${step}&margin=${margin}`;
        if (!whole)
            return `image://land/strip?${Hours.roles}${where}&crest=${crest}&swell=${swell}`;
        const heights = Array.from(Array(places).keys(), place => rise(place).toFixed(1));
        return `image://land/whole?${Hours.roles}${calm ? Hours.calm : ""}${where}&size=${size}&plain=${plain}&passes=${passes}&heights=${heights.join(",")}`;
    }

    Loader {
        active: land.whole && land.sky
        anchors.fill: parent

        sourceComponent: Component {
            LandSky {
                places: land.places
                position: land.position
                ready: land.ready
                step: land.step
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: ground.y + ground.height
        color: Hours.foot
        visible: !land.whole
    }
    LandGround {
        id: ground

        across: land.across
        height: land.band
        mirrored: land.mirrored
        repeats: !land.whole
        request: land.request
        shift: land.shift
        width: land.width
        y: land.whole ? land.height - land.band : 0
    }
    Repeater {
        model: land.whole && land.painted ? land.places : 0

        LandLight {
            across: land.width
            foot: land.spot(index)
            lit: land.lit[index] ?? false
            next: index === land.next
            mirror: land.mirrored
            places: land.places
            size: land.size
        }
    }
}
