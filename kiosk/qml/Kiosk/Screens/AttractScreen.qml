pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Calm, and the whole screen is the button.
Pressable {
    id: attract

    required property Kiosk kiosk
    readonly property list<string> teasers: kiosk.welcome.teasers
    readonly property bool wide: Theme.landscape && !Theme.compact && width > height * 1.5
    readonly property bool high: !Theme.landscape && !Theme.compact
    readonly property real side: Theme.margin * (Theme.compact ? 1.5 : 2.2)
    readonly property real over: words.y - side - Theme.mm(10)

    corner: 0
    focus: true
    label: qsTr("Touch to start")
    ring: Colours.nightFocus

    Component.onCompleted: Theme.byKeys = false
    onActivated: kiosk.actions.begin()

    Dawn {
        anchors.fill: parent
        band: attract.wide ? Theme.mm(80) : attract.high ? Theme.mm(112) : attract.height * (Theme.compact ? 0.41 : 0.38)
        foot: notice.height + notice.anchors.bottomMargin + Theme.gap
        middle: width * (attract.high ? 0.68 : attract.wide ? 0.72 : 0.76)
        ready: attract.kiosk.warmUp.screens > 0
        scene: attract.kiosk.welcome.scene
        sun: attract.wide ? Theme.mm(64) : attract.high ? Theme.mm(76) : attract.height * 0.24
        z: -1
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: attract.side
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.mm(Theme.compact ? 6 : attract.wide ? 16 : 12)
        spacing: Theme.mm(Theme.compact ? 3 : purpose.visible ? 6 : 9) * Theme.shrink
        width: attract.wide ? attract.width * 0.56 - attract.side : attract.width - attract.side * 2

        Words {
            Accessible.role: Accessible.Heading
            color: Colours.nightInk
            font.bold: true
            font.pixelSize: Theme.display
            leading: Theme.titleLeading
            spoken: attract.kiosk.welcome.title
            // On a small wide screen a line more would push the first off it.
            text: Theme.compact && Theme.landscape ? spoken : spoken.replace(": ", ":\n")
            width: parent.width
        }
        Words {
            id: purpose

            color: Colours.nightInk
            font.bold: true
            font.pixelSize: Theme.lead
            text: attract.kiosk.welcome.purpose
            visible: text !== ""
            width: Math.min(parent.width, font.pixelSize * 30)
        }
        Words {
            color: Colours.softNightInk
            font.pixelSize: Theme.lead
            spoken: attract.kiosk.welcome.invitation
            text: spoken.replace(". ", ".\n")
            width: Math.min(parent.width, font.pixelSize * 30)
        }
        Flow {
            spacing: Theme.gap
            width: parent.width

            StartButton {
                id: start

                down: attract.down
                label: attract.label
            }
            Repeater {
                model: attract.kiosk.languages

                LanguageButton {
                    height: start.height

                    onActivated: attract.kiosk.actions.chooseLanguage(language)
                }
            }
        }
        Teasers {
            lines: attract.teasers
            most: attract.wide || attract.high || (Theme.compact && attract.kiosk.languages.size > 1) ? 0 : 1
            visible: most > 0
            width: parent.width
        }
    }
    Teasers {
        lines: attract.teasers
        most: attract.wide ? 3 : attract.high ? Math.min(3, Math.floor(attract.over / Theme.mm(27))) : 0
        swaying: true
        visible: most > 0
        width: attract.wide ? attract.width * 0.44 - attract.side * 1.4 : attract.width - attract.side * 2
        x: attract.LayoutMirroring.enabled || attract.high ? attract.side : attract.width - width - attract.side
        y: attract.wide ? Theme.mm(20) : attract.side + Math.max(0, attract.over - height) * 0.5
    }
    StaffNotice {
        id: notice

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 2 : 7)
        anchors.left: parent.left
        anchors.leftMargin: attract.side
        anchors.right: parent.right
        anchors.rightMargin: attract.side
        color: Colours.nightInk
        font.pixelSize: Theme.frameText
    }
}
