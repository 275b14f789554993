import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Who wrote a document, as far as its notes say; nothing under the same document again.
Words {
    required property string publisher

    color: Colours.softInk
    lead: true
    leading: Theme.labelLeading
    text: kindOf(publisher)

    function kindOf(publisher: string): string {
        switch (publisher) {
        case "sells-treatment":
            return qsTr("Written by a company that sells this treatment");
        case "lists-clinics":
            return qsTr("Written by a site that lists clinics");
        case "maker":
            return qsTr("Written by a company that makes medicines or devices");
        case "hospital":
            return qsTr("Written by a hospital or clinic");
        case "public-body":
            return qsTr("Written by a public body");
        case "professional-body":
            return qsTr("Written by a professional body");
        case "university":
            return qsTr("Written by a university");
        case "journal":
            return qsTr("From a medical journal");
        case "charity":
            return qsTr("Written by a charity");
        case "patient-group":
            return qsTr("Written by a group of patients");
        case "health-site":
            return qsTr("Written by a health information site");
        case "press":
            return qsTr("Written by a newspaper or magazine");
        case "private-person":
            return qsTr("Written by a private person");
        case "clinician":
            return qsTr("Added by a clinician of this clinic");
        case "unknown":
            return qsTr("Nobody has said yet who wrote this");
        case "":
            return "";
        }
        throw new Error(`no words for the publisher ${publisher}`);
    }
}
