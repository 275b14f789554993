import QtQuick

PickHint {
    required property BlockView block
}
