import QtQuick

// An icon above its words, or beside them. Those of a row stand at the same height.
Item {
    id: face

    required property GridCard card
    property real aside: 0
    property bool turned: false
    readonly property real least: Theme.mm(Theme.compact ? 9 : 16)
    readonly property real pad: Theme.mm(Theme.compact ? 2 : 3.6)

    implicitHeight: card.flat ? Math.max(least, words.implicitHeight) + pad * 2 : least + words.implicitHeight + pad * 2 + Theme.gap

    Rectangle {
        id: disc

        readonly property real spare: Math.max(0, face.card.height - face.card.reach)

        anchors.horizontalCenter: face.card.flat ? undefined : parent.horizontalCenter
        anchors.left: face.card.flat ? parent.left : undefined
        anchors.leftMargin: face.pad
        anchors.top: face.card.flat ? undefined : parent.top
        anchors.topMargin: face.pad + (spare - (width - face.least)) / 2
        anchors.verticalCenter: face.card.flat ? parent.verticalCenter : undefined
        color: Theme.tint(face.card.hue)
        height: width
        radius: width / 2
        visible: face.card.flat || !face.turned
        width: face.card.flat ? face.least : Math.min(Theme.mm(28), face.least + spare * 0.4)

        Icon {
            anchors.centerIn: parent
            colour: Theme.hue(face.card.hue)
            size: disc.width * 0.58
            symbol: face.card.icon
        }
    }
    CardWords {
        id: words

        anchors.left: face.card.flat ? disc.right : parent.left
        anchors.leftMargin: face.card.flat ? Theme.gap : face.pad
        anchors.right: parent.right
        anchors.rightMargin: face.pad + (face.card.flat ? face.aside : 0)
        anchors.top: face.card.flat ? undefined : disc.bottom
        anchors.topMargin: Theme.gap
        anchors.verticalCenter: face.card.flat ? parent.verticalCenter : undefined
        label: face.card.label
        middle: !face.card.flat
        opacity: face.turned ? 0 : 1
        sentence: face.card.more
    }
}
