import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The box of what can't be used now: pale, with a broken edge.
Shape {
    id: box

    readonly property real half: Theme.line / 2

    ShapePath {
        dashPattern: [4, 3]
        fillColor: Qt.alpha(Colours.surface, 0.5)
        strokeColor: Colours.outline
        strokeStyle: ShapePath.DashLine
        strokeWidth: Theme.line

        PathRectangle {
            height: box.height - Theme.line
            radius: Theme.corner - box.half
            width: box.width - Theme.line
            x: box.half
            y: box.half
        }
    }
}
