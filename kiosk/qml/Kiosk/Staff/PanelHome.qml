pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A card for each part of the panel.
FocusScope {
    id: home

    required property StaffView staff

    Tiles {
        id: tiles

        cards: list
        columns: Theme.landscape ? 4 : home.height > home.width * 1.2 ? 2 : 3
        stretch: Math.max(0, Math.min(home.height - bare, Theme.mm(30)))
        width: parent.width

        readonly property real bare: bareHeight()

        function bareHeight(): real {
            let height = 0;
            for (let number = 0; number < list.count; number += columns)
                height += tallestBeside(number) + (number > 0 ? rowSpacing : 0);
            return height;
        }

        Repeater {
            id: list

            model: home.staff.cards

            PanelCard {
                focus: index === 0
                height: tiles.heightOf(index)
                width: tiles.cardWidth

                onActivated: home.staff.show(section)
            }
        }
    }
}
