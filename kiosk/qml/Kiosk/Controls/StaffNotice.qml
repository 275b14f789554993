import QtQuick

Words {
    text: qsTr("If you feel unwell, tell staff.")
}
