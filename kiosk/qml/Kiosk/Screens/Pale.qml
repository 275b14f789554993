import QtQuick
import Kiosk.Theme

// In high contrast the land is lines: none is left where words stand on it, and beyond them they come out.
Rectangle {
    id: pale

    // Of the width, where it begins to come out.
    required property real held
    readonly property bool turned: LayoutMirroring.enabled
    readonly property color ground: Colours.paper
    readonly property color clear: Qt.alpha(ground, 0)

    border.width: 0

    gradient: Gradient {
        orientation: Gradient.Horizontal

        GradientStop {
            color: pale.turned ? pale.clear : pale.ground
            position: 0
        }
        GradientStop {
            color: pale.ground
            position: pale.turned ? 1 - pale.held : pale.held
        }
        GradientStop {
            color: pale.turned ? pale.ground : pale.clear
            position: 1
        }
    }
}
