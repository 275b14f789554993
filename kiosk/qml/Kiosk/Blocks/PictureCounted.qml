import QtQuick
import Kiosk.Theme

// As many figures as there were people: counted, not measured.
PictureFrame {
    id: counted

    shape: Theme.landscape ? 0.6 : 0.42

    Figures {
        across: counted.width - counted.pad * 2
        anchors.centerIn: parent
        down: counted.drawn
        hue: counted.block.hue
        total: counted.block.total
    }
}
