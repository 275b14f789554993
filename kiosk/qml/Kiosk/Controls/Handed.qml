pragma Singleton
import QtQuick

// What a loader hands on to the file of a block, or of a card. Each loader keeps what it was given for good, so all are given
// the same: docs/decisions/memory.md.
QtObject {
    readonly property var block: ({})
    readonly property var card: ({})
}
