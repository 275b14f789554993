import QtQuick
import Kiosk.Theme

// The foot of a strip cuts people at the knee: behind its caption nothing of them is seen.
Rectangle {
    id: foot

    required property color line

    Rectangle {
        color: foot.line
        height: Theme.hair
        width: foot.width
    }
}
