import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What happens, under or beside its place on the line that leads to the next one.
Item {
    id: moment

    required property int index
    required property string when
    required property int together
    required property string icon
    required property string label
    required property string more
    required property string hue
    required property bool across
    required property bool first
    required property bool last
    required property real head
    required property real onward
    required property int letters
    property real reach: implicitHeight
    readonly property bool whole: true
    readonly property color ink: Colours.hue(hue)
    readonly property real named: when === "" ? 0 : time.implicitHeight + Theme.gap
    readonly property real side: across ? 0 : place.width + Theme.gap * 1.5
    // How wide those are that share its time.
    required property real shared

    Accessible.description: more
    Accessible.ignored: !enabled
    Accessible.name: when === "" ? label : qsTr("%1: %2").arg(when).arg(label)
    Accessible.role: Accessible.ListItem
    implicitHeight: across ? head + place.height + Theme.gap + words.implicitHeight : head + Math.max(place.height, words.implicitHeight)

    Rectangle {
        // Neither height nor y may ask for the other: where the line turns, each would wait for the other.
        readonly property real thick: Theme.line * 2
        readonly property real start: moment.first ? place.y : 0

        anchors.horizontalCenter: moment.across ? undefined : place.horizontalCenter
        anchors.left: moment.across ? place.horizontalCenter : undefined
        color: moment.ink
        height: moment.across ? thick : (moment.last ? place.y : moment.height + moment.onward) - start
        visible: !(moment.last && moment.across)
        width: moment.across ? moment.width + moment.onward : thick
        y: moment.across ? place.y + (place.height - thick) / 2 : start
    }
    Words {
        id: time

        Accessible.ignored: true
        anchors.left: parent.left
        anchors.leftMargin: moment.side
        color: Colours.softInk
        lead: true
        leading: Theme.labelLeading
        text: moment.when
        visible: text !== ""
        width: moment.shared
        y: place.y - moment.named
    }
    Rectangle {
        anchors.left: parent.left
        color: Colours.outline
        height: Theme.hair
        visible: moment.across && time.visible
        width: moment.shared
        y: place.y - Theme.gap
    }
    Rectangle {
        id: place

        readonly property bool whole: true

        anchors.left: parent.left
        color: moment.ink
        height: width
        radius: width / 2
        width: Theme.compact ? Theme.mm(10) : Theme.sign(moment.across ? 20 : 17)
        y: moment.head + (moment.across ? (moment.height - moment.reach) / 2.2 : 0)

        Icon {
            anchors.centerIn: parent
            colour: Colours.filledInk
            size: place.width * 0.58
            symbol: moment.icon
        }
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: moment.side
        anchors.right: parent.right
        y: moment.across ? place.y + place.height + Theme.gap : moment.head + Math.max(0, place.height - implicitHeight) / 2

        Words {
            Accessible.ignored: true
            color: moment.ink
            font.bold: true
            font.pixelSize: moment.letters
            lead: moment.more !== ""
            leading: Theme.labelLeading
            text: kept(moment.label, width)
            width: parent.width
        }
        Words {
            Accessible.ignored: true
            font.pixelSize: moment.letters
            leading: Theme.stepLeading
            text: kept(moment.more, width)
            visible: text !== ""
            width: parent.width
        }
    }
}
