import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Whether a clinician has checked the page, and the way to what it rests on.
Pressable {
    id: chip

    required property Kiosk kiosk
    required property ReviewView review
    readonly property bool whole: true
    readonly property real pad: Theme.mm(Theme.compact ? 2.3 : 3.4)
    readonly property bool above: told.above

    Accessible.description: told.text
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.tight * (above ? 1 : 2))
    implicitWidth: mark.width + Theme.gap + Math.max(first.implicitWidth, second.implicitWidth) + pad * 2
    label: qsTr("Where this comes from")

    onActivated: kiosk.actions.openOrigins()

    ReviewWords {
        id: told

        review: chip.review
    }
    Rectangle {
        anchors.fill: parent
        border.color: Colours.outline
        border.width: Theme.hair
        color: chip.down ? Colours.pressed(Colours.surface) : Colours.surface
        radius: chip.corner
        z: -1
    }
    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: chip.pad
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.softInk
        size: Theme.frameText * 1.3
        symbol: "info"
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: chip.pad
        anchors.verticalCenter: parent.verticalCenter

        Words {
            id: first

            Accessible.ignored: true
            color: Colours.softInk
            font.pixelSize: chip.above ? Theme.frameNote : Theme.frameText
            leading: Theme.tightLeading
            text: told.text
            width: evenly(words.width)
            x: chip.LayoutMirroring.enabled ? words.width - width : 0
        }
        Words {
            id: second

            Accessible.ignored: true
            color: Colours.hue("teal")
            font.bold: true
            font.pixelSize: chip.above ? Theme.frameNote : Theme.frameText
            leading: Theme.tightLeading
            text: chip.label
            width: parent.width
        }
    }
}
