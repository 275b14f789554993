pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The shelf: the present page between its neighbours. A finger moves them; letting go settles on one.
FramedScreen {
    id: screen

    required property Kiosk kiosk
    readonly property PagesView pages: kiosk.pages
    readonly property PageSurface present: surfaceAt(pages.current)
    readonly property PageSurface previous: surfaceAt(pages.current - 1)
    readonly property bool moving: slide.running || finger.active
    property real position: 0
    readonly property real pull: finger.active ? resisted(finger.activeTranslation.x) : 0
    readonly property int sense: screen.LayoutMirroring.enabled ? -1 : 1

    screenful: pages.screenful
    screenfuls: present === null ? 1 : present.screenfuls
    screenfulsBefore: previous === null ? 1 : previous.screenfuls

    Component.onCompleted: jump()
    onVisibleChanged: if (visible)
        kiosk.actions.pageSettled()

    function surfaceAt(number: int): PageSurface {
        return number < 0 || shelf.count < 3 ? null : shelf.itemAt(number % 3) as PageSurface;
    }

    function jump(): void {
        slide.stop();
        const settles = visible && within(Math.round(position));
        position = pages.current;
        if (settles)
            kiosk.actions.pageSettled();
    }

    function within(number: int): bool {
        return number >= pages.first && number <= pages.last;
    }

    // A page that has more below, and the two ends of a topic, give way only a little.
    function resisted(distance: real): real {
        const onward = distance * sense < 0;
        const free = pages.turns && within(pages.current + (onward ? 1 : -1)) && (onward ? screenful + 1 >= screenfuls : screenful === 0);
        return free ? distance : distance / 5;
    }

    // The first frame already shows the new page: without this it would still draw the old place.
    function setOff(): void {
        position += (pages.current - position) * 0.08;
        slide.restart();
    }

    function letGo(distance: real): void {
        if (Math.abs(distance) < width * 0.12)
            return;
        if (distance * sense >= 0)
            kiosk.actions.goBack(screenfulsBefore);
        else if (pages.turns || screenful + 1 < screenfuls) // a page that was looked up is closed by a button only
            kiosk.actions.goOn(screenfuls);
    }

    Connections {
        function onCurrentChanged(): void {
            if (screen.pages.current < 0 || !screen.visible || !screen.within(Math.round(screen.position)) || Math.abs(screen.pages.current - screen.position) > 1.5)
                screen.jump();
            else
                screen.setOff();
        }

        target: screen.pages
    }
    NumberAnimation {
        id: slide

        duration: Motion.turn
        easing.type: Easing.OutCubic
        property: "position"
        target: screen
        to: screen.pages.current

        onFinished: screen.kiosk.actions.pageSettled()
    }
    DragHandler {
        id: finger

        property real last: 0

        target: null
        xAxis.enabled: true
        yAxis.enabled: false

        onActiveTranslationChanged: if (active)
            last = activeTranslation.x
        onActiveChanged: {
            if (active) {
                last = 0;
                return;
            }
            screen.position -= screen.resisted(last) * screen.sense / screen.width;
            screen.letGo(last);
            slide.restart();
        }
    }
    Item {
        // Pictures go on behind the frame.
        anchors.bottomMargin: -Theme.ridge
        anchors.fill: parent
        anchors.topMargin: -screen.behindTop
        clip: true

        Repeater {
            id: shelf

            model: screen.pages.places

            PageSurface {
                required property PageSlot modelData

                behindTop: screen.behindTop
                kiosk: screen.kiosk
                height: screen.height
                number: modelData.number
                opened: number === screen.pages.current ? screen.pages.opened : -1
                screenful: number === screen.pages.current ? screen.pages.screenful : number < screen.pages.current ? screenfuls - 1 : 0
                view: modelData.view
                visible: view !== null && screen.within(number) && (Math.abs(number - screen.position) < 1 || number === screen.pages.current || !settled)
                width: screen.width
                x: (number - screen.position) * width * screen.sense + screen.pull
                y: screen.behindTop
            }
        }
    }
}
