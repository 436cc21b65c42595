package org.winnable.sources.vcard.internal;

import java.util.Arrays;
import java.util.List;

/** What a row holds of a card. The labels are names in the dialect, so they are the same in every language. */
enum Column {
    FORMATTED_NAME("Formatted Name", "FN"),
    GIVEN_NAME("Given Name", "N"),
    ADDITIONAL_NAMES("Additional Names", "N"),
    FAMILY_NAME("Family Name", "N"),
    PREFIXES("Honorific Prefixes", "N"),
    SUFFIXES("Honorific Suffixes", "N"),
    NICKNAME("Nickname", "NICKNAME"),
    ORGANIZATION("Organization", "ORG"),
    DEPARTMENT("Department", "ORG"),
    OTHER_ORGANIZATIONS("Other Organizations", "ORG"),
    TITLE("Title", "TITLE"),
    OTHER_TITLES("Other Titles", "TITLE"),
    ROLE("Role", "ROLE"),
    EMAIL("Email", "EMAIL"),
    EMAIL_2("Email 2", "EMAIL"),
    EMAIL_3("Email 3", "EMAIL"),
    OTHER_EMAILS("Other Emails", "EMAIL"),
    WORK_PHONE("Work Phone", "TEL"),
    MOBILE_PHONE("Mobile Phone", "TEL"),
    HOME_PHONE("Home Phone", "TEL"),
    OTHER_PHONE("Other Phone", "TEL"),
    FAX("Fax", "TEL"),
    FURTHER_PHONES("Further Phones", "TEL"),
    STREET("Street", "ADR"),
    CITY("City", "ADR"),
    REGION("Region", "ADR"),
    POSTAL_CODE("Postal Code", "ADR"),
    COUNTRY("Country", "ADR"),
    OTHER_ADDRESSES("Other Addresses", "ADR"),
    URL("URL", "URL"),
    OTHER_URLS("Other URLs", "URL"),
    SOCIAL_PROFILE("Social Profile", "X-SOCIALPROFILE"),
    OTHER_SOCIAL_PROFILES("Other Social Profiles", "X-SOCIALPROFILE"),
    BIRTHDAY("Birthday", "BDAY"),
    CATEGORIES("Categories", "CATEGORIES"),
    LANGUAGE("Language", "LANG"),
    NOTE("Note", "NOTE"),
    UID("UID", "UID"),
    REVISION("REV", "REV");

    private final String label;
    private final String property;

    Column(String label, String property) {
        this.label = label;
        this.property = property;
    }

    /** The labels of all columns in their order. */
    static List<String> labels() {
        return Arrays.stream(values()).map(c -> c.label).toList();
    }

    /** Whether anything of a property is in a row. */
    static boolean hold(String property) {
        return Arrays.stream(values()).anyMatch(c -> c.property.equalsIgnoreCase(property));
    }
}
