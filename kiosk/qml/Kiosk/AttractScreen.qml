pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// Calm, and the whole screen is the button.
Pressable {
    id: attract

    required property Kiosk kiosk

    corner: 0
    focus: true
    label: qsTr("Touch to start")
    ring: Theme.nightFocus

    Component.onCompleted: Theme.byKeys = false
    onActivated: kiosk.begin()

    Rectangle {
        anchors.fill: parent
        clip: true
        color: Theme.night
        z: -1

        Rectangle {
            color: Theme.sunGlow
            height: width
            radius: width / 2
            width: sun.width * 1.7
            x: sun.x - (width - sun.width) / 2
            y: sun.y - (height - sun.height) / 2
        }
        Rectangle {
            id: sun

            color: Theme.sun
            height: width
            radius: width / 2
            width: Theme.mm(Theme.compact ? 34 : Theme.landscape ? 74 : 84)
            x: parent.width * (Theme.compact ? 0.76 : 0.72)
            y: parent.height - height * 1.18
        }
        // Waits until the words are painted.
        Image {
            Accessible.ignored: true
            anchors.bottom: parent.bottom
            height: Math.round(Theme.mm(Theme.landscape ? 62 : 84) * Theme.shrink)
            opacity: status === Image.Ready ? 1 : 0
            source: attract.kiosk.warmth === 0 ? "" : "image://drawing/frame/hills?far=" + Theme.hex(Theme.nightHill) + "&near=" + Theme.hex(Theme.nightHillNear)
            sourceSize: Qt.size(width, height)
            width: parent.width

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.teaserFade
                }
            }
        }
    }
    Column {
        anchors.left: parent.left
        anchors.margins: Theme.margin * (Theme.compact ? 1.5 : 2.2)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.mm(Theme.compact ? 6 : 12)
        spacing: Theme.mm(Theme.compact ? 3 : 8) * Theme.shrink

        Words {
            Accessible.role: Accessible.Heading
            color: Theme.nightInk
            font.bold: true
            font.pixelSize: Theme.display
            leading: Theme.titleLeading
            spoken: attract.kiosk.welcome.title
            text: spoken.replace(": ", ":\n")
            width: parent.width
        }
        Words {
            color: Theme.softNightInk
            font.pixelSize: Theme.lead
            text: attract.kiosk.welcome.invitation
            width: Math.min(parent.width, font.pixelSize * 30)
        }
        Item {
            height: button.height + Theme.gap
            width: parent.width

            Rectangle {
                id: button

                anchors.bottom: parent.bottom
                color: attract.down ? Theme.pressed(Theme.nightInk) : Theme.nightInk
                height: Math.max(Theme.mm(Theme.compact ? 16 : 24), start.implicitHeight + Theme.gap * 2)
                radius: Theme.corner
                width: start.implicitWidth + mark.width + Theme.mm(26) * Theme.shrink

                Row {
                    anchors.centerIn: parent
                    spacing: Theme.gap

                    TouchMark {
                        id: mark

                        anchors.verticalCenter: parent.verticalCenter
                        size: Theme.heading * 1.1
                    }
                    Words {
                        id: start

                        Accessible.ignored: true
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.hue("teal")
                        font.bold: true
                        font.pixelSize: Theme.heading
                        leading: Theme.titleLeading
                        text: attract.label
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
        Teasers {
            lines: attract.kiosk.welcome.teasers
            width: parent.width
        }
    }
    Words {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 2 : 7)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin * (Theme.compact ? 1.5 : 2.2)
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        color: Theme.nightInk
        font.pixelSize: Theme.frameText
        text: qsTr("If you feel unwell now, tell a member of staff.")
    }
}
