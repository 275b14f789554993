pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The present page between its neighbours, each in its place as far as they were moved.
Item {
    id: shelf

    required property Kiosk kiosk
    required property real behindTop
    required property real pageHeight
    // Which page is in the middle, while they move, and how far a finger pulls.
    required property real position
    required property real pull
    readonly property PagesView pages: kiosk.pages
    readonly property int sense: LayoutMirroring.enabled ? -1 : 1

    clip: true

    function surfaceAt(number: int): PageSurface {
        return number < 0 || each.count < 3 ? null : each.itemAt(number % 3) as PageSurface;
    }

    function within(number: int): bool {
        return number >= pages.first && number <= pages.last;
    }

    Repeater {
        id: each

        model: shelf.pages.places

        PageSurface {
            required property PageSlot modelData

            behindTop: shelf.behindTop
            height: shelf.pageHeight
            kiosk: shelf.kiosk
            number: modelData.number
            opened: number === shelf.pages.current ? shelf.pages.opened : -1
            screenful: number === shelf.pages.current ? shelf.pages.screenful : number < shelf.pages.current ? screenfuls - 1 : 0
            view: modelData.view
            visible: view !== null && shelf.within(number) && (Math.abs(number - shelf.position) < 1 || number === shelf.pages.current || !settled)
            width: shelf.width
            x: (number - shelf.position) * width * shelf.sense + shelf.pull
            y: shelf.behindTop
        }
    }
}
