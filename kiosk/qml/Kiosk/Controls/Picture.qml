import QtQuick

// Painted once for the size that layout comes to, not for each that it passes through; what nobody sees keeps what it
// was painted with until it is seen.
Image {
    // What image://drawing is asked for; nothing shows nothing.
    required property string asked
    readonly property size room: Qt.size(Math.round(width), Math.round(height))

    Accessible.ignored: true

    onAskedChanged: if (asked === "")
        paint()
    else
        Qt.callLater(paint)
    onRoomChanged: Qt.callLater(paint)
    onVisibleChanged: if (visible)
        Qt.callLater(paint)

    function paint(): void {
        if (!visible && asked !== "" && status !== Image.Null)
            return;
        const fits = asked !== "" && room.width > 0 && room.height > 0;
        if (fits)
            sourceSize = room;
        source = fits ? "image://drawing/" + asked : "";
    }
}
