import QtQuick

Title {
    required property BlockView block

    font.pixelSize: Theme.heading
    spoken: block.plain
    text: block.text
    textFormat: Text.StyledText
}
