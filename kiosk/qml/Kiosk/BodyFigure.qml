pragma ComponentBehavior: Bound
import QtQuick

// A plain standing figure of rounded shapes, with a numbered mark at each place.
Item {
    id: figure

    required property BlockView block
    readonly property color colour: Theme.surface
    readonly property real tall: Math.min(height, width * 2.3)
    readonly property real inset: (width - tall / 2.3) / 2
    readonly property var places: ({
            "head": [0.5, 0.04],
            "eyes": [0.5, 0.13],
            "heart": [0.56, 0.31],
            "stomach": [0.5, 0.44],
            "hands": [0.12, 0.56],
            "legs": [0.64, 0.78]
        })

    function across(part: real): real {
        return inset + part * tall / 2.3;
    }

    BodyPart {
        figure: figure
        from: Qt.rect(0.02, 0.24, 0.2, 0.37)
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.78, 0.24, 0.2, 0.37)
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.25, 0.5, 0.235, 0.49)
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.515, 0.5, 0.235, 0.49)
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.2, 0.22, 0.6, 0.37)
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.31, 0.01, 0.38, 0.165)
    }
    Repeater {
        model: figure.block.cards

        NumberMark {
            required property int index
            required property string part

            colour: Theme.hue(figure.block.hue)
            number: index + 1
            x: figure.across(figure.places[part][0]) - width / 2
            y: (figure.height - figure.tall) / 2 + figure.places[part][1] * figure.tall - height / 4
        }
    }
}
