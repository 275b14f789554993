import QtQuick
import Kiosk.Theme

// One place of the land by itself, lit or not.
Image {
    required property int place
    required property int places
    required property bool lit
    readonly property string roles: Hours.roles

    Accessible.ignored: true
    asynchronous: true
    height: width
    source: width > 0 ? `image://land/place?${roles}&width=${Math.round(width)}&height=${Math.round(width)}&place=${place}&places=${places}&on=${lit ? 1 : 0}` : ""
}
