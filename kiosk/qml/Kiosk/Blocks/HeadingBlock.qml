import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

Title {
    required property HeadingRow row
    required property BlockView view

    font.pixelSize: Theme.heading
    spoken: row.plain
    text: row.text
    textFormat: Text.StyledText
}
