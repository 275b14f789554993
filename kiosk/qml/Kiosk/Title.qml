import QtQuick

Words {
    Accessible.role: Accessible.Heading
    font.bold: true
    font.pixelSize: Theme.title
    lead: true
    leading: Theme.titleLeading
}
