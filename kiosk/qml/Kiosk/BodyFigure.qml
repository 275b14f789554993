pragma ComponentBehavior: Bound
import QtQuick

// A plain standing figure of rounded shapes, with a numbered mark at each place.
Item {
    id: figure

    required property BlockView block
    readonly property real tall: Math.min(height, width * 2.3)
    readonly property real inset: (width - tall / 2.3) / 2
    readonly property var places: ({
            "head": [0.3, 0.01],
            "eyes": [0.68, 0.06],
            "heart": [0.56, 0.31],
            "stomach": [0.5, 0.44],
            "hands": [0.15, 0.54],
            "legs": [0.605, 0.8]
        })

    function across(part: real): real {
        return inset + part * tall / 2.3;
    }

    BodyPart {
        figure: figure
        from: Qt.rect(0.17, 0.205, 0.15, 0.36)
        lean: 7
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.68, 0.205, 0.15, 0.36)
        lean: -7
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.3, 0.45, 0.19, 0.54)
        lean: 0
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.51, 0.45, 0.19, 0.54)
        lean: 0
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.26, 0.2, 0.48, 0.36)
        lean: 0
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.435, 0.1, 0.13, 0.14)
        lean: 0
    }
    BodyPart {
        figure: figure
        from: Qt.rect(0.355, 0.0, 0.29, 0.155)
        lean: 0
    }
    Repeater {
        model: figure.block.cards

        NumberMark {
            required property int index
            required property string part

            colour: Theme.surface
            ink: Theme.hue(figure.block.hue)
            number: index + 1
            x: figure.across(figure.places[part][0]) - width / 2
            y: (figure.height - figure.tall) / 2 + figure.places[part][1] * figure.tall - height / 4
        }
    }
}
