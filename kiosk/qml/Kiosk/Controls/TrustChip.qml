import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Whether a clinician has checked the page, and the way to what it rests on.
Touch {
    id: chip

    required property Kiosk kiosk
    required property ReviewView review
    readonly property bool whole: true
    readonly property real pad: Theme.mm(Theme.compact ? 2.3 : 3.4)
    readonly property bool above: Theme.noteAbove
    // The widest that it may be.
    property real room: width

    Accessible.description: entire.text
    implicitHeight: Math.max(Theme.target, Math.max(words.implicitHeight, longest.implicitHeight + second.implicitHeight) + Theme.tight * (above ? 1 : 2) + lip)
    implicitWidth: Math.max(first.implicitWidth, way.implicitWidth) + pad * 2
    label: qsTr("Where this comes from")

    onActivated: kiosk.actions.openOrigins()

    ReviewWords {
        id: entire

        review: chip.review
    }
    ReviewWords {
        id: told

        brief: chip.above
        review: chip.review
    }
    Words {
        id: longest

        Accessible.ignored: true
        font: first.font
        leading: first.leading
        text: told.longest
        visible: false
        width: evenly(chip.room - chip.pad * 2)
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: chip.pad
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
        Row {
            id: way

            spacing: Theme.tight

            Icon {
                anchors.verticalCenter: second.verticalCenter
                colour: second.color
                size: second.lineHeight * 0.9
                symbol: "info"
            }
            Words {
                id: second

                Accessible.ignored: true
                color: Colours.hue("teal")
                font.bold: true
                font.pixelSize: first.font.pixelSize
                leading: Theme.tightLeading
                text: chip.label
            }
        }
    }
}
