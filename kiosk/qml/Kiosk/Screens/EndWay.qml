import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The way itself, as sandy as that of the land; behind the cards.
Shape {
    id: way

    // The stones, down one column and then the next; between those it goes up again.
    required property list<point> stops
    required property real middle
    required property real gutter
    // How far down it goes on below the last; 0 where it ends there.
    required property real foot
    readonly property real broad: Colours.contrast ? Theme.line : Theme.mm(Theme.compact ? 2 : 2.8)

    function bends(): string {
        const drawn = stops.slice(1).map((to, index) => link(stops[index], to));
        return [...drawn, foot > 0 && stops.length > 0 ? onward(stops[stops.length - 1]) : ""].join(" ");
    }

    function link(from: point, to: point): string {
        if (to.x === from.x)
            return `M ${from.x} ${from.y} L ${to.x} ${to.y}`;
        const bend = to.x > from.x ? gutter / 2 : -gutter / 2;
        const up = Math.min(gutter / 2, (from.y - to.y) / 2);
        return `M ${from.x} ${from.y} L ${middle - bend} ${from.y} Q ${middle} ${from.y} ${middle} ${from.y - up} L ${middle} ${to.y + up} Q ${middle} ${to.y} ${middle + bend} ${to.y} L ${to.x} ${to.y}`;
    }

    // Slowly to where it goes on below.
    function onward(from: point): string {
        const half = (from.y + foot) / 2;
        const end = from.x + Theme.mm(16) * (LayoutMirroring.enabled ? -1 : 1);
        return `M ${from.x} ${from.y} C ${from.x} ${half} ${end} ${half} ${end} ${foot}`;
    }

    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        strokeColor: Hours.wayEdge
        strokeWidth: way.broad

        PathSvg {
            path: way.bends()
        }
    }
    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        strokeColor: Hours.way
        strokeWidth: Colours.contrast ? -1 : way.broad - Theme.line * 2

        PathSvg {
            path: way.bends()
        }
    }
}
