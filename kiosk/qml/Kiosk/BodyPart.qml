import QtQuick

// One rounded part of the figure; ``from`` is in shares of its width and height.
Rectangle {
    required property BodyFigure figure
    required property rect from

    border.color: Theme.hue(figure.block.hue)
    border.width: Theme.line
    color: figure.colour
    height: from.height * figure.tall
    radius: width * 0.42
    width: from.width * figure.tall / 2.3
    x: figure.across(from.x)
    y: (figure.height - figure.tall) / 2 + from.y * figure.tall
}
