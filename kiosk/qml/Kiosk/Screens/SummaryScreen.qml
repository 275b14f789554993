pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The end: the way that somebody went, and the slip with their questions to take along. No marks. Once it is taken,
// nothing is left but the land.
FramedScreen {
    id: screen

    required property Kiosk kiosk
    readonly property SummaryView summary: kiosk.summary
    readonly property bool went: summary.stones.size > 0
    readonly property bool takes: summary.picksPage !== ""
    readonly property bool beside: Theme.wide && !Theme.wordsLarger && takes
    // All of it on one screen: what is too long for the slip is counted.
    readonly property bool one: beside || (!Theme.landscape && !Theme.compact && !Theme.wordsLarge)
    // Where no way was gone, the land stands in its place, or below.
    readonly property bool rested: one && !beside && summary.unasked && summary.labels.length > 0
    readonly property real inner: width - Theme.margin * 2
    readonly property real slipped: beside ? Math.floor(inner * 0.41) : inner
    // What stands at the foot is clear of the land there.
    readonly property real clear: Theme.mm(5.2)
    // The way goes on behind the land.
    readonly property real onward: beside && went && Math.max(way.height, slip.height) <= height ? Theme.ridge : 0
    readonly property real wayWidth: beside ? inner - slipped - Theme.mm(8) : inner

    screenful: summary.screenful
    screenfuls: summary.rests ? 1 : flow.screenfuls

    FlowScreen {
        id: flow

        height: screen.height + screen.onward
        screenful: screen.screenful
        visible: !screen.summary.rests
        width: screen.inner
        x: Theme.margin

        Item {
            height: screen.beside ? Math.max(slip.height, way.height, screen.onward > 0 ? flow.height : 0) : slip.visible ? slip.y + slip.height : way.height
            width: flow.width

            EndThanks {
                id: way

                foot: screen.beside ? flow.height : 0
                gone: -flow.place
                kiosk: screen.kiosk
                room: screen.beside ? screen.height - screen.clear : 0
                seen: flow.seen
                went: screen.went
                width: screen.wayWidth
                x: LayoutMirroring.enabled ? parent.width - width : 0
            }
            Column {
                id: slip

                spacing: Theme.space
                visible: screen.takes
                width: screen.slipped
                x: screen.beside !== LayoutMirroring.enabled ? parent.width - width : 0
                y: screen.beside ? 0 : way.height + Theme.space

                Slip {
                    hugs: screen.rested
                    kiosk: screen.kiosk
                    room: screen.one ? Math.floor(screen.height - screen.clear - parent.y - take.implicitHeight - Theme.space) : 0
                    width: parent.width
                }
                EndTake {
                    id: take

                    kiosk: screen.kiosk
                    width: parent.width
                }
            }
        }
    }
    Loader {
        active: (screen.beside || screen.rested) && screen.summary.unasked && !screen.summary.rests
        z: -1

        sourceComponent: Component {
            PlaceOfRest {
                kiosk: screen.kiosk
                screen: screen
                width: screen.width + aside
                wordsEnd: screen.beside ? way.height : slip.y + slip.height
                x: LayoutMirroring.enabled ? 0 : -aside

                readonly property real aside: screen.beside ? screen.slipped : 0
            }
        }
    }
    Loader {
        active: screen.summary.rests
        anchors.fill: parent

        sourceComponent: Component {
            Rest {
                kiosk: screen.kiosk
                screen: screen
            }
        }
    }
}
