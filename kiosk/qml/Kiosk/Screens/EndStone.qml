import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A stone of the way, and the page that a touch opens. A light stands on what is worth another look.
Item {
    id: stone

    required property Kiosk kiosk
    required property int index
    required property string page
    required property string title
    required property bool again
    // Where on the way its stone lies.
    required property real middle
    // And how far below the middle of its page.
    required property real low
    readonly property bool whole: true
    required property real size

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.tight * 2 + touch.lip)
    implicitWidth: 1

    Rectangle {
        color: Colours.light
        height: width
        opacity: 0.5
        radius: width / 2
        visible: stone.again && !Colours.contrast
        width: stone.size * 1.35
        x: stone.middle - width / 2
        y: (stone.height - height) / 2 + stone.low
    }
    Rectangle {
        border.color: Colours.hue("teal")
        border.width: Theme.line
        color: stone.again ? Colours.light : Colours.hue("teal")
        height: width
        radius: width / 2
        width: stone.size
        x: stone.middle - width / 2
        y: (stone.height - height) / 2 + stone.low

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: stone.again ? Colours.ink : Colours.filledInk
            font.bold: true
            leading: Theme.closeLeading
            text: stone.index + 1
        }
    }
    Touch {
        id: touch

        Accessible.description: stone.again ? qsTr("Worth another look") : ""
        rim: Colours.hue("teal")
        height: stone.height
        label: stone.title
        width: stone.width

        onActivated: stone.kiosk.actions.seePage(stone.page)

        Words {
            id: words

            Accessible.ignored: true
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: arrow.left
            anchors.rightMargin: Theme.tight
            anchors.verticalCenter: parent.verticalCenter
            leading: Theme.denseLeading
            text: stone.title
        }
        Chevron {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            colour: Colours.hue("teal")
        }
    }
}
