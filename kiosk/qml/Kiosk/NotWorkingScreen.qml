import QtQuick

Rectangle {
    color: Theme.paper

    Column {
        anchors.centerIn: parent
        spacing: Theme.space
        width: parent.width - Theme.margin * 4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            colour: Theme.hue("teal")
            size: Theme.mm(26) * Theme.shrink
            symbol: "message-circle-question-mark"
        }
        Title {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This screen is not working. Please ask at the desk.")
            width: parent.width
        }
        Words {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("If you feel unwell now, tell a member of staff.")
            width: parent.width
        }
    }
}
