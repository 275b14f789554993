pragma ComponentBehavior: Bound
import QtQuick

// A person, and the places where effects may be felt: a number on the body, the same number beside the words.
PictureFrame {
    id: body

    readonly property bool fits: Theme.textScale < (Theme.compact ? 1.2 : 1.6)

    least: list.implicitHeight
    shape: Theme.landscape ? 0.5 : 0.62

    BodyFigure {
        id: person

        anchors.left: parent.left
        block: body.block
        visible: body.fits
        height: parent.height
        width: visible ? Math.min(parent.width * 0.36, height * 0.5) : 0
    }
    Column {
        id: list

        anchors.left: person.right
        anchors.leftMargin: body.fits ? Theme.gap * 1.5 : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 1.6

        Repeater {
            model: body.block.cards

            Item {
                id: entry

                required property int index
                required property string label

                height: Math.max(mark.height, words.implicitHeight)
                width: list.width

                NumberMark {
                    id: mark

                    colour: Theme.hue(body.block.hue)
                    number: entry.index + 1
                }
                Words {
                    id: words

                    anchors.left: mark.right
                    anchors.leftMargin: Theme.gap
                    anchors.right: parent.right
                    anchors.verticalCenter: mark.height > implicitHeight ? mark.verticalCenter : undefined
                    leading: 1.25
                    text: entry.label
                }
            }
        }
    }
}
