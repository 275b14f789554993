import QtQuick

// What stands in the frame: how many screenfuls it has, and how many what comes before it has.
Item {
    property int screenful: 0
    property int screenfuls: 1
    property int screenfulsBefore: 1
    // How far the window goes on above and below, behind the frame.
    property real behindTop: 0
    property real behindFoot: 0
    // Of the bar above, between the margins and from its end: so much is taken, and so far nothing else stands.
}
