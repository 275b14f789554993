pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The title, and the way out of a topic that may be hard to read.
Flow {
    id: head

    required property Kiosk kiosk
    required property PageView view
    readonly property string hue: view?.hue ?? "teal"

    spacing: Theme.gap

    Title {
        color: Theme.hue(head.hue)
        text: head.view?.title ?? ""
        width: head.width
    }
    Loader {
        active: head.view?.talksOfDrugs ?? false
        visible: active

        sourceComponent: Component {
            LeaveTopic {
                kiosk: head.kiosk
            }
        }
    }
}
