pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A person, and a line from each place where effects may be felt to the words for it.
PictureFrame {
    id: body

    required property BodyMapRow row
    readonly property bool mirrored: LayoutMirroring.enabled
    // Words keep off the edge of the screen.
    readonly property real end: beside ? Theme.mm(5) : 0
    readonly property real inner: width - pad * 2 - end
    // Of the width, what the words get: more where they would not fit else.
    readonly property real share: needs(inner * 0.54, made) + gaps * Theme.tight <= room ? 0.54 : 0.66
    readonly property real narrow: inner * share
    readonly property int gaps: Math.max(1, row.places.size - 1)
    readonly property bool fits: needs(narrow, made) + gaps * Theme.tight <= room
    readonly property real between: Math.max(Theme.compact ? Theme.hair : Theme.tight, Math.min(Theme.gap * (fits ? 1.6 : 3), (room - needs(fits ? narrow : inner, made)) / gaps))
    readonly property list<real> tops: spread(made, list.height)
    property int made: 0

    alt: row.alt
    least: Math.max(needs(fits ? narrow : inner, made) + gaps * between, fits ? Theme.mm(Theme.compact ? 30 : 60) : 0)
    shape: Theme.landscape ? beside ? 0.8 : 0.5 : 0.78

    // How tall the words are in such a width, told by their lengths: what they are given does not change it.
    function needs(across: real, number: int): real {
        let height = 0;
        for (let each = 0; each < number; each++) {
            const entry = entries.itemAt(each) as BodyEntry;
            height += (entry?.linesIn(across) ?? 0) * (entry?.line ?? 0);
        }
        return height;
    }

    // Where each begins: from the top down where its place is, and then from the foot up as far as they would go beyond.
    function spread(number: int, deep: real): list<real> {
        const found = [];
        let y = 0;
        for (let each = 0; each < number; each++) {
            const entry = entries.itemAt(each) as BodyEntry;
            found.push(Math.max(y, entry?.aim ?? 0));
            y = found[each] + (entry?.height ?? 0) + between;
        }
        let end = deep;
        for (let each = number - 1; each >= 0; each--) {
            found[each] = Math.min(found[each], end - (entries.itemAt(each)?.height ?? 0));
            end = found[each] - between;
        }
        return found;
    }

    function widest(number: int): real {
        let most = 0;
        for (let each = 0; each < number; each++)
            most = Math.max(most, (entries.itemAt(each) as BodyEntry)?.wide ?? 0);
        return most;
    }

    BodyFigure {
        id: person

        anchors.left: parent.left
        anchors.leftMargin: body.beside || !body.fits ? 0 : Math.max(0, (body.inner - width - Theme.gap * 2 - body.widest(body.made)) / 2)
        height: parent.height
        hue: body.view.hue
        visible: body.fits
        width: body.fits ? Math.min(body.inner * (0.94 - body.share), height * 0.37) : 0
    }
    Item {
        id: list

        anchors.left: person.right
        anchors.leftMargin: body.fits ? Theme.gap * 2 : 0
        anchors.right: parent.right
        anchors.rightMargin: body.end
        height: parent.height

        Repeater {
            id: entries

            model: body.row.places

            onItemAdded: body.made++

            BodyEntry {
                id: entry

                required property int index
                readonly property point place: person.place(part)

                aim: body.fits ? person.y + place.y - height / 2 : 0
                dotted: !body.fits
                hue: body.view.hue
                letters: Math.floor(Theme.body * body.view.zoom)
                width: list.width
                y: body.tops[index] ?? 0

                Leader {
                    colour: Colours.hue(body.view.hue)
                    from: Qt.point(body.mirrored ? entry.width + Theme.tight : -Theme.tight, entry.height / 2)
                    to: Qt.point(person.x + entry.place.x - list.x, person.y + entry.place.y - list.y - entry.y)
                    visible: body.fits
                }
            }
        }
    }
}
