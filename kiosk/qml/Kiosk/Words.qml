import QtQuick

// All text on the screen: whole lines of a known height, so that a page can be cut between them.
Text {
    property real leading: Theme.bodyLeading
    property bool lead: false
    property string spoken: text

    Accessible.name: spoken
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.ceil(font.pixelSize * leading)
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
