import QtQuick
import Kiosk.Theme

// Leads on.
Icon {
    mirror: LayoutMirroring.enabled
    size: Theme.sign(8)
    symbol: "chevron-right"
}
