import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What is right, and what was chosen, where the answers themselves have no room on the same screenful.
Words {
    id: line

    required property QuestionView question
    readonly property list<string> labels: question.labels.split("\n")
    readonly property string correct: said(mark => mark % 2 === 1)
    readonly property string chosen: said(mark => mark > 1)
    readonly property list<string> parts: [qsTr("Right: %1"), qsTr("You chose: %1")]

    lead: true
    leading: Theme.denseLeading
    spoken: text.replace(/<[^>]*>/g, "")
    text: [shown(parts[0], correct), chosen === "" || chosen === correct ? "" : shown(parts[1], chosen)].filter(part => part !== "").join(" ")
    textFormat: Text.StyledText

    function said(asked: var): string {
        return labels.filter((_, number) => asked(question.marks[number] ?? 0)).map(label => label.replace(/\.$/, "")).join("; ");
    }

    function shown(part: string, said: string): string {
        return `<b>${part.replace(/ ?%1.*$/, "")}</b>${part.replace(/^.*?( ?)%1/, "$1")}${said}.`.replace(/([?!])\.$/, "$1");
    }
}
