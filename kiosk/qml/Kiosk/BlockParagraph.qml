import QtQuick

Words {
    required property BlockView block

    font.pixelSize: Theme.lead
    text: block.text
    textFormat: Text.StyledText
}
