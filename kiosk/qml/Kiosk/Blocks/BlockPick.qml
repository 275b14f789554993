import QtQuick
import Kiosk.Cards

PickHint {
    required property BlockView block
}
