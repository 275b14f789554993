import QtQuick
import Kiosk.Bridge

// One block, drawn by the component of its kind.
Loader {
    id: view

    required property string kind
    required property string text
    required property string plain
    required property string linked
    required property string title
    required property string tone
    required property string alt
    required property string drawing
    required property int total
    required property bool ordered
    required property bool rich
    required property bool turns
    required property int first
    required property ListModel cards
    required property Kiosk kiosk
    required property string hue
    required property real tallest
    property real stretch: 0
    property bool beside: false
    property int opened: -1

    Component.onCompleted: setSource(file(kind), {
        "block": view
    })

    function file(kind: string): url {
        switch (kind) {
        case "heading":
            return "BlockHeading.qml";
        case "paragraph":
            return "BlockParagraph.qml";
        case "list":
            return "BlockList.qml";
        case "callout":
            return "BlockCallout.qml";
        case "page-link":
            return "BlockPageLink.qml";
        case "icon-grid":
            return "PictureIconGrid.qml";
        case "steps":
            return "PictureSteps.qml";
        case "checklist":
            return "PictureChecklist.qml";
        case "pick":
            return "BlockPick.qml";
        case "team-questions":
            return "PictureQuestions.qml";
        case "take":
            return "BlockTake.qml";
        case "counted-figures":
            return "PictureCounted.qml";
        case "icon-array":
            return "PictureArray.qml";
        case "stages":
            return "PictureStages.qml";
        case "body-map":
            return "PictureBody.qml";
        default:
            return "PictureScene.qml";
        }
    }
}
