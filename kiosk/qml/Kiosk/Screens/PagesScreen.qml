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
    readonly property PageSurface present: shelf.surfaceAt(pages.current)
    readonly property PageSurface previous: shelf.surfaceAt(pages.current - 1)
    readonly property bool moving: slide.running || finger.active
    property real position: 0
    readonly property real pull: finger.active ? resisted(finger.activeTranslation.x) : 0
    readonly property int sense: shelf.sense

    screenful: pages.screenful
    screenfuls: present === null ? 1 : present.screenfuls
    screenfulsBefore: previous === null ? 1 : previous.screenfuls

    Component.onCompleted: jump()
    onVisibleChanged: if (visible)
        kiosk.actions.pageSettled()

    function jump(): void {
        slide.stop();
        const settles = visible && shelf.within(Math.round(position));
        position = pages.current;
        if (settles)
            kiosk.actions.pageSettled();
    }

    // A page that has more below, and the two ends of a topic, give way only a little.
    function resisted(distance: real): real {
        const onward = distance * sense < 0;
        const free = pages.turns && shelf.within(pages.current + (onward ? 1 : -1)) && (onward ? screenful + 1 >= screenfuls : screenful === 0);
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
            if (screen.pages.current < 0 || !screen.visible || !shelf.within(Math.round(screen.position)) || Math.abs(screen.pages.current - screen.position) > 1.5)
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
    PageShelf {
        id: shelf

        // Pictures go on behind the frame.
        anchors.bottomMargin: -Theme.ridge
        anchors.fill: parent
        anchors.topMargin: -screen.behindTop
        behindTop: screen.behindTop
        kiosk: screen.kiosk
        pageHeight: screen.height
        position: screen.position
        pull: screen.pull
    }
}
