import QtQuick
import Kiosk.Theme

// The land grows pale where words stand on it, and comes out beyond them. In high contrast, where it is lines, none is left there.
Rectangle {
    id: pale

    // Of the width, where it begins to come out.
    required property real held
    readonly property bool turned: LayoutMirroring.enabled
    readonly property color ground: Colours.contrast ? Colours.paper : Qt.alpha("#EAF1EE", 0.75)
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
