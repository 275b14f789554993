import QtQuick

Words {
    text: qsTr("If you feel unwell now, tell a member of staff.")
}
