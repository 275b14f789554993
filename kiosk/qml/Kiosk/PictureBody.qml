pragma ComponentBehavior: Bound
import QtQuick

// A person, and a line from each place where effects may be felt to the words for it.
PictureFrame {
    id: body

    readonly property bool fits: Theme.textScale < (Theme.compact ? 1.2 : 1.6)
    readonly property bool mirrored: LayoutMirroring.enabled

    least: list.implicitHeight
    shape: Theme.landscape ? 0.5 : 0.62

    BodyFigure {
        id: person

        anchors.left: parent.left
        height: parent.height
        hue: body.block.hue
        visible: body.fits
        width: visible ? Math.min(parent.width * 0.4, height * 0.46) : 0
    }
    Column {
        id: list

        anchors.left: person.right
        anchors.leftMargin: body.fits ? Theme.gap * 2 : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * (body.fits && !Theme.compact ? 3 : 1.6)

        Repeater {
            model: body.block.cards

            Item {
                id: entry

                required property string label
                required property string part
                readonly property point place: person.place(part)
                readonly property real edge: body.fits ? Theme.tight : 0
                readonly property bool whole: true

                height: words.implicitHeight
                width: list.width

                Leader {
                    colour: Theme.hue(body.block.hue)
                    from: Qt.point(body.mirrored ? entry.width + entry.edge : -entry.edge, words.lineHeight / 2)
                    to: Qt.point(person.x + entry.place.x - list.x, person.y + entry.place.y - list.y - entry.y)
                    visible: body.fits
                }
                Rectangle {
                    id: bullet

                    anchors.left: parent.left
                    color: Theme.hue(body.block.hue)
                    height: width
                    radius: width / 2
                    visible: !body.fits
                    width: Theme.mm(2.6)
                    y: (words.lineHeight - height) / 2
                }
                Words {
                    id: words

                    anchors.left: body.fits ? parent.left : bullet.right
                    anchors.leftMargin: body.fits ? Theme.tight : Theme.gap
                    anchors.right: parent.right
                    leading: 1.25
                    text: entry.label
                }
            }
        }
    }
}
