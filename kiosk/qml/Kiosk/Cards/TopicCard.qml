import QtQuick
import Kiosk.Controls
import Kiosk.Land
import Kiosk.Theme

// A topic's label on the menu: under its place on the land, or with it at its start.
Touch {
    id: card

    required property int index
    required property string title
    required property string summary
    required property string hue
    required property int minutes
    required property bool read
    // How many places the land has.
    required property int places
    property bool pictured: false
    // What it holds too, where there is room.
    property bool told: true
    readonly property real headed: heading.implicitHeight
    readonly property real pad: Theme.mm(Theme.compact || Theme.wordsLarger ? 3.2 : pictured ? 4 : 5.2)
    readonly property real bare: Math.max(Theme.mm(Theme.compact ? 16 : 22), headed + (oneLine ? 0 : takes.height) + pad * 2 + lip)
    readonly property real full: Math.max(bare, headed + holds.implicitHeight + takes.height + Theme.tight * 2 + pad * 2 + lip)
    readonly property color colour: Colours.hue(hue)
    readonly property bool whole: true
    // A small panel with large words needs all of its width for them.
    readonly property bool cramped: Theme.compact && Theme.wordsHuge
    // On a small wide panel how long it takes stands behind the title, so that more of them fit below each other.
    readonly property bool oneLine: pictured && !told && Theme.compact && heading.implicitWidth + takes.natural + Theme.gap < room
    readonly property real begins: picture.visible ? picture.width + pad * 2 : pad
    readonly property real room: width - begins - pad - (pictured ? arrow.width + Theme.gap : 0)
    readonly property string time: minutes === 1 ? qsTr("1\u00a0minute") : qsTr("%1\u00a0minutes").arg(minutes)

    Accessible.description: read ? qsTr("%1. You read this.").arg(summary) : qsTr("%1. %2.", "what a topic holds, and how long it takes").arg(summary).arg(time)
    corner: Theme.corner * 1.4
    rim: colour
    implicitHeight: told ? full : bare
    implicitWidth: 1
    label: title

    PlacePicture {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        lit: card.read
        mirror: card.LayoutMirroring.enabled
        place: card.index + 1
        places: card.places
        visible: width > 0
        width: !card.pictured || card.cramped ? 0 : Theme.mm(Theme.compact ? 14 : 24)
    }
    Column {
        id: words

        spacing: Theme.tight
        width: card.room
        x: card.LayoutMirroring.enabled ? card.width - width - card.begins : card.begins
        y: card.pictured ? (card.faceHeight - height - (card.oneLine ? 0 : takes.height)) / 2 : card.pad

        Balanced {
            id: heading

            Accessible.ignored: true
            color: card.colour
            font.bold: true
            font.pixelSize: card.cramped ? Theme.body : Theme.heading
            leading: Theme.titleLeading
            room: card.room
            text: card.title
        }
        Balanced {
            id: holds

            Accessible.ignored: true
            leading: Theme.labelLeading
            room: card.room
            text: card.summary
            visible: card.told
        }
    }
    TopicTime {
        id: takes

        readonly property real from: card.begins + (card.oneLine ? card.room - width : 0)

        colour: card.colour
        read: card.read
        time: card.time
        width: card.oneLine ? natural : card.room - (card.pictured ? 0 : arrow.width)
        x: card.LayoutMirroring.enabled ? card.width - width - from : from
        y: card.oneLine ? (card.faceHeight - height) / 2 : card.pictured ? words.y + words.height : card.faceHeight - card.pad - height
    }
    Chevron {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: card.pad
        colour: card.colour
        y: card.pictured ? (card.faceHeight - height) / 2 : takes.y + takes.height - height
    }
}
