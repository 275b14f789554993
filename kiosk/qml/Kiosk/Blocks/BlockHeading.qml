import QtQuick
import Kiosk.Controls
import Kiosk.Theme

Title {
    required property BlockView block

    font.pixelSize: Theme.heading
    spoken: block.plain
    text: block.text
    textFormat: Text.StyledText
}
