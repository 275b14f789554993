import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// As many figures as there were people: counted, not measured.
PictureFrame {
    id: counted

    required property CountedFiguresRow row

    alt: row.alt
    caption: row.caption
    shape: Theme.landscape ? 0.6 : 0.42

    Figures {
        across: parent.width
        anchors.centerIn: parent
        down: counted.drawn
        hue: counted.view.hue
        total: counted.row.total
    }
}
