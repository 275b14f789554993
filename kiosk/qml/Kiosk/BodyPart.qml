import QtQuick

// One rounded part of the figure; ``from`` is in shares of its width and height.
Rectangle {
    required property BodyFigure figure
    required property rect from
    property real lean: 0

    antialiasing: true
    color: Theme.hue(figure.block.hue)
    height: from.height * figure.tall
    radius: width * 0.46
    rotation: lean
    transformOrigin: Item.Top
    width: from.width * figure.tall / 2.3
    x: figure.across(from.x)
    y: (figure.height - figure.tall) / 2 + from.y * figure.tall
}
