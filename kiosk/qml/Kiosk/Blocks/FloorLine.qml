import QtQuick
import QtQuick.Shapes

// The line where a wall meets the floor, as soft as the drawing's own, which it goes on from.
Shape {
    id: floor

    required property color colour
    required property real line
    required property real level

    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        startX: 0
        startY: floor.level
        strokeColor: floor.colour
        strokeWidth: floor.line

        PathLine {
            x: floor.width
            y: floor.level
        }
    }
}
