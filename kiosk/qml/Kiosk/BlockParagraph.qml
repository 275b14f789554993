import QtQuick

Words {
    required property BlockView block

    font.pixelSize: Theme.lead
    spoken: block.plain
    text: block.text
    textFormat: Text.StyledText
}
