import QtQuick
import Kiosk.Theme

// One thing that is said in the middle of a screen: a sign, and the words beside it, or under it.
Item {
    id: notice

    default property alias content: words.data
    property alias round: disc.data
    property string hue: "teal"
    property string symbol: ""
    // Without a sign.
    property bool bare: false
    // Where large words need the room, they go without the sign.
    readonly property bool signed: !bare && (beside || !Theme.landscape) && !Theme.terse
    readonly property bool beside: Theme.landscape && !Theme.wordsHuge
    readonly property int align: beside || (bare && Theme.landscape) ? Text.AlignLeft : Text.AlignHCenter
    readonly property real between: Theme.mm(Theme.compact ? 5 : 12)
    readonly property real before: beside && signed ? disc.width + between : 0

    readonly property real inner: words.width

    implicitHeight: card.height

    // Where something narrower than `inner` stands.
    function start(across: real): real {
        return align === Text.AlignHCenter ? (inner - across) / 2 : LayoutMirroring.enabled ? inner - across : 0;
    }

    Panel {
        id: card

        bare: true
        width: notice.bare ? notice.width : Math.min(notice.width, Theme.noticeWidth)
        x: (notice.width - width) / 2

        Item {
            height: notice.beside && notice.signed ? Math.max(disc.height, words.height) : words.y + words.height
            width: parent.width

            Rectangle {
                id: disc

                readonly property bool whole: true
                readonly property real edge: notice.LayoutMirroring.enabled ? parent.width - width : 0

                border.color: Colours.hue(notice.hue)
                border.width: Colours.contrast ? Theme.line : 0
                color: Colours.tint(notice.hue)
                height: width
                radius: width / 2
                visible: notice.signed
                width: Theme.mm(46) * Theme.shrink
                x: notice.beside ? edge : (parent.width - width) / 2
                y: notice.beside && !Theme.compact ? (parent.height - height) / 2 : 0

                Icon {
                    anchors.centerIn: parent
                    colour: Colours.hue(notice.hue)
                    size: disc.width * 0.46
                    symbol: notice.symbol
                }
            }
            Column {
                id: words

                spacing: Theme.compact ? Theme.tight : Theme.space
                width: parent.width - notice.before
                x: notice.LayoutMirroring.enabled ? 0 : notice.before
                y: !notice.signed ? 0 : notice.beside ? Math.max(0, (disc.height - height) / 2) : disc.height + Theme.space
            }
        }
    }
}
