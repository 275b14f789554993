import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A page on the way, which a touch opens, with its stone: what it says by its sign is spoken too.
Touch {
    id: stone

    required property Kiosk kiosk
    required property int index
    required property string page
    required property string title
    required property bool again
    required property real size
    readonly property bool whole: true

    Accessible.description: again ? qsTr("Worth another look") : qsTr("Right")
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.tight * 1.4 + lip)
    implicitWidth: 1
    label: title
    rim: Colours.hue("teal")

    onActivated: kiosk.actions.seePage(page)

    EndSign {
        id: sign

        again: stone.again
        number: stone.index + 1
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: stone.size
    }
    Words {
        id: words

        Accessible.ignored: true
        anchors.left: sign.right
        anchors.leftMargin: Theme.gap
        anchors.right: arrow.left
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        leading: Theme.denseLeading
        text: kept(stone.title, width)
    }
    Chevron {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        colour: Colours.hue("teal")
    }
}
