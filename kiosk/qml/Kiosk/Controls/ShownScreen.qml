import QtQuick

// Which screenful is shown, of how many: of the screen in the frame, or of the one that needs none.
QtObject {
    property FramedScreen screen: null
    readonly property int screenful: screen === null ? 0 : screen.screenful
    readonly property int screenfuls: screen === null ? 1 : screen.screenfuls
    readonly property int screenfulsBefore: screen === null ? 1 : screen.screenfulsBefore
}
