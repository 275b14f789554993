import QtQuick

// What stands in the frame: how many screenfuls it has, and how many what comes before it has.
Item {
    property int screenful: 0
    property int screenfuls: 1
    property int screenfulsBefore: 1
}
