import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The way itself, as sandy as that of the land.
Shape {
    id: way

    // As an SVG has it.
    required property string bends
    readonly property real broad: Colours.contrast ? Theme.line : Theme.mm(Theme.compact ? 2 : 2.8)

    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        strokeColor: Hours.wayEdge
        strokeWidth: way.broad

        PathSvg {
            path: way.bends
        }
    }
    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        strokeColor: Hours.way
        strokeWidth: Colours.contrast ? -1 : way.broad - Theme.line * 2

        PathSvg {
            path: way.bends
        }
    }
}
