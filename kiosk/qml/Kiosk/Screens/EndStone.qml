import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A page on the way, which a touch opens, with its numbered stone: filled, as one that was passed, or a ring where the page is
// worth another look, which is said under its title.
Touch {
    id: stone

    required property Kiosk kiosk
    required property int index
    required property string page
    required property string title
    required property bool again
    required property real size
    readonly property bool whole: true

    Accessible.description: look.visible ? look.text : ""
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.tight * 1.4 + lip)
    implicitWidth: 1
    label: title
    rim: Colours.hue("teal")

    onActivated: kiosk.actions.seePage(page)

    Rectangle {
        id: disc

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        border.color: Colours.hue("teal")
        border.width: Theme.line
        color: stone.again ? Colours.surface : Colours.hue("teal")
        height: width
        radius: width / 2
        width: stone.size

        Words {
            Accessible.ignored: true
            anchors.centerIn: parent
            color: stone.again ? Colours.hue("teal") : Colours.filledInk
            font.bold: true
            leading: Theme.closeLeading
            text: stone.index + 1
        }
    }
    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.gap
        anchors.right: arrow.left
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter

        Words {
            Accessible.ignored: true
            leading: Theme.closeLeading
            text: stone.title
            width: parent.width
        }
        Words {
            id: look

            Accessible.ignored: true
            color: Colours.hue("teal")
            font.bold: true
            leading: Theme.closeLeading
            text: qsTr("Look again")
            visible: stone.again
            width: parent.width
        }
    }
    Chevron {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue("teal")
    }
}
