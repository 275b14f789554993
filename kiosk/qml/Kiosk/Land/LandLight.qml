import QtQuick
import Kiosk.Theme

// What is lit at a place, over the picture of the land; painted only where it is seen.
Image {
    required property int index
    required property point foot
    required property real size
    required property real across
    required property int places
    required property bool lit
    // The one that is read next shines too, but less.
    required property bool next
    readonly property bool shines: (lit || (next && !Colours.contrast)) && size > 0 && x < across && x + width > 0

    Accessible.ignored: true
    asynchronous: true
    height: width
    opacity: lit ? 1 : 0.75
    source: shines ? "image://land/light?" + Hours.roles + `&width=${width}&height=${width}&place=${index}&places=${places}` : ""
    visible: shines
    width: Math.round(size * 1.72)
    x: Math.round(foot.x - width / 2)
    y: Math.round(foot.y - size * 1.37)
}
