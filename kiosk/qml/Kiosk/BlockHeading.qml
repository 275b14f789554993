import QtQuick

Title {
    required property BlockView block

    font.pixelSize: Theme.heading
    text: block.text
    textFormat: Text.StyledText
}
