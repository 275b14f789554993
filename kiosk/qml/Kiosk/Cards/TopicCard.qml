import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Touch {
    id: card

    required property int index
    required property string title
    required property string summary
    required property string icon
    required property string hue
    required property int pages
    required property int minutes
    required property bool read
    readonly property real pad: Theme.mm(Theme.compact ? 3 : Theme.wordsLarger ? 3.2 : 4.5)
    readonly property color colour: Colours.hue(hue)
    readonly property bool whole: true
    // A small panel with large words needs all of its width for them.
    readonly property bool cramped: Theme.compact && Theme.wordsHuge

    // Where larger words let all topics stand on one screen only without it, the title says enough.
    readonly property bool told: !Theme.compact && !(Theme.landscape ? Theme.wordsLarger : Theme.wordsLarge)

    readonly property string takes: minutes === 1 ? qsTr("1\u00a0minute") : qsTr("%1\u00a0minutes").arg(minutes)

    Accessible.description: `${summary}. ${takes}.`
    corner: Theme.corner * 1.4
    edge: colour
    implicitHeight: Math.max(Theme.mm(Theme.compact ? 16 : 30), words.implicitHeight + pad * 2 + lip)
    implicitWidth: 1
    label: title

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        color: card.colour
        height: width
        radius: width / 2
        visible: !card.cramped
        width: card.cramped ? 0 : Theme.mm(Theme.compact ? 11 : card.told ? 22 : 16)

        Icon {
            anchors.centerIn: parent
            colour: Colours.filledInk
            size: disc.width * 0.54
            symbol: card.icon
        }
    }
    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: card.cramped ? 0 : card.pad
        anchors.right: arrow.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tight

        Words {
            Accessible.ignored: true
            color: card.colour
            font.bold: true
            font.pixelSize: card.cramped ? Theme.body : Theme.heading
            leading: Theme.titleLeading
            text: card.title
            width: parent.width
        }
        Words {
            Accessible.ignored: true
            leading: Theme.labelLeading
            text: qsTr("%1 (%2)").arg(card.summary).arg(card.takes)
            visible: card.told && !card.read
            width: evenly(words.width)
            x: card.LayoutMirroring.enabled ? words.width - width : 0
        }
        Row {
            id: row

            spacing: Theme.tight
            visible: card.read

            Icon {
                id: tick

                anchors.verticalCenter: parent.verticalCenter
                colour: card.colour
                size: Theme.body
                symbol: "circle-check"
            }
            Words {
                Accessible.ignored: true
                color: card.colour
                leading: Theme.labelLeading
                text: qsTr("You read this")
                width: Math.min(implicitWidth, words.width - tick.width - row.spacing)
            }
        }
    }
    Chevron {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: card.colour
    }
}
