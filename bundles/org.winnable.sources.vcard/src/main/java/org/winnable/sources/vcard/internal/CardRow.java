package org.winnable.sources.vcard.internal;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.DateOrTimeProperty;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the row of a card. Where a card has several values of a kind, the preferred one comes first, then that of work. */
final class CardRow {

    /** Between values that share a column: people's values may have commas and semicolons. */
    private static final String SEPARATOR = " ::: ";

    private static final int LEAST_PREFERRED = 101;

    private final VCard card;
    private final Map<Column, String> values = new EnumMap<>(Column.class);

    private CardRow(VCard card) {
        this.card = card;
    }

    /** The values in the order of the columns; empty where the card has none. */
    static List<String> of(VCard card) {
        CardRow row = new CardRow(card);
        row.names();
        row.organization();
        row.emails();
        row.phones();
        row.addresses();
        row.links();
        row.rest();
        return Arrays.stream(Column.values())
                .map(column -> row.values.getOrDefault(column, ""))
                .toList();
    }

    /** Whether a card is of a group of people, as Apple and vCard 4 have them. */
    static boolean isGroup(VCard card) {
        boolean apple = card.getExtendedProperties("X-ADDRESSBOOKSERVER-KIND").stream()
                .anyMatch(p -> "group".equalsIgnoreCase(p.getValue()));
        return apple || card.getKind() != null && card.getKind().isGroup();
    }

    private void put(Column column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(column, value);
        }
    }

    private void put(Column column, List<String> several, String separator) {
        put(column, several.stream().filter(v -> v != null && !v.isBlank()).collect(Collectors.joining(separator)));
    }

    private static List<String> texts(List<? extends TextProperty> properties) {
        return properties.stream()
                .map(TextProperty::getValue)
                .filter(v -> v != null && !v.isBlank())
                .distinct()
                .toList();
    }

    /** Puts the first values into a column each, and all others into the last. */
    private void spread(List<String> found, Column... columns) {
        int last = columns.length - 1;
        for (int i = 0; i < Math.min(last, found.size()); i++) {
            put(columns[i], found.get(i));
        }
        if (found.size() > last) {
            put(columns[last], found.subList(last, found.size()), SEPARATOR);
        }
    }

    private void names() {
        spread(texts(card.getFormattedNames()), Column.FORMATTED_NAME, Column.NICKNAME);
        StructuredName name = card.getStructuredName();
        if (name != null) {
            put(Column.GIVEN_NAME, name.getGiven());
            put(Column.ADDITIONAL_NAMES, name.getAdditionalNames(), " ");
            put(Column.FAMILY_NAME, name.getFamily());
            put(Column.PREFIXES, name.getPrefixes(), " ");
            put(Column.SUFFIXES, name.getSuffixes(), " ");
        }
        card.getNicknames().forEach(nickname -> put(Column.NICKNAME, nickname.getValues(), ", "));
    }

    private void organization() {
        List<Organization> organizations = preferred(card.getOrganizations());
        if (!organizations.isEmpty()) {
            List<String> units = organizations.getFirst().getValues();
            put(Column.ORGANIZATION, units.isEmpty() ? "" : units.getFirst());
            put(Column.DEPARTMENT, units.stream().skip(1).toList(), ", ");
        }
        List<String> others = organizations.stream()
                .skip(1)
                .map(o -> String.join(", ", o.getValues()))
                .toList();
        put(Column.OTHER_ORGANIZATIONS, others, SEPARATOR);
        spread(texts(preferred(card.getTitles())), Column.TITLE, Column.OTHER_TITLES);
        put(Column.ROLE, texts(card.getRoles()), SEPARATOR);
    }

    private void emails() {
        List<String> found = texts(preferred(card.getEmails()));
        spread(found, Column.EMAIL, Column.EMAIL_2, Column.EMAIL_3, Column.OTHER_EMAILS);
    }

    private void phones() {
        List<String> further = new ArrayList<>();
        for (Telephone phone : preferred(card.getTelephoneNumbers())) {
            String number =
                    phone.getUri() == null ? phone.getText() : phone.getUri().getNumber();
            Column column = phoneColumn(phone.getTypes());
            if (number != null && (column == Column.FURTHER_PHONES || values.containsKey(column))) {
                further.add(number);
            } else {
                put(column, number);
            }
        }
        put(Column.FURTHER_PHONES, further, SEPARATOR);
    }

    private static Column phoneColumn(List<TelephoneType> types) {
        if (types.contains(TelephoneType.FAX)) {
            return Column.FAX;
        }
        if (types.contains(TelephoneType.PAGER)) {
            return Column.FURTHER_PHONES;
        }
        if (types.contains(TelephoneType.CELL)) {
            return Column.MOBILE_PHONE;
        }
        if (types.contains(TelephoneType.WORK)) {
            return Column.WORK_PHONE;
        }
        return types.contains(TelephoneType.HOME) ? Column.HOME_PHONE : Column.OTHER_PHONE;
    }

    private void addresses() {
        List<Address> found = preferred(card.getAddresses());
        if (!found.isEmpty()) {
            Address address = found.getFirst();
            put(Column.STREET, street(address).toList(), ", ");
            put(Column.CITY, address.getLocalities(), ", ");
            put(Column.REGION, address.getRegions(), ", ");
            put(Column.POSTAL_CODE, address.getPostalCodes(), ", ");
            put(Column.COUNTRY, address.getCountries(), ", ");
        }
        List<String> others = found.stream().skip(1).map(CardRow::line).toList();
        put(Column.OTHER_ADDRESSES, others, SEPARATOR);
    }

    private static Stream<String> street(Address address) {
        return Stream.of(address.getPoBoxes(), address.getExtendedAddresses(), address.getStreetAddresses())
                .flatMap(List::stream)
                .filter(v -> v != null && !v.isBlank());
    }

    private static String line(Address address) {
        Stream<String> rest = Stream.of(
                        address.getPostalCodes(), address.getLocalities(), address.getRegions(), address.getCountries())
                .flatMap(List::stream)
                .filter(v -> v != null && !v.isBlank());
        return Stream.concat(street(address), rest).collect(Collectors.joining(", "));
    }

    /** Addresses on the web: a profile may be marked as one, or show by where it is. */
    private void links() {
        List<RawProperty> marked = Stream.of("X-SOCIALPROFILE", "SOCIALPROFILE")
                .flatMap(name -> card.getExtendedProperties(name).stream())
                .sorted(Comparator.comparing(
                        p -> !isBusinessProfile(p.getParameters().getType() + p.getValue())))
                .toList();
        List<String> pages = texts(preferred(card.getUrls()));
        List<String> profiles = Stream.concat(
                        texts(marked).stream(), pages.stream().filter(CardRow::isBusinessProfile))
                .distinct()
                .toList();
        spread(profiles, Column.SOCIAL_PROFILE, Column.OTHER_SOCIAL_PROFILES);
        spread(pages.stream().filter(p -> !isBusinessProfile(p)).toList(), Column.URL, Column.OTHER_URLS);
    }

    private static boolean isBusinessProfile(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("linkedin") || lower.contains("xing.com");
    }

    private void rest() {
        card.getBirthdays().stream()
                .map(CardRow::date)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(date -> put(Column.BIRTHDAY, date));
        List<String> categories = card.getCategoriesList().stream()
                .flatMap(c -> c.getValues().stream())
                .toList();
        put(Column.CATEGORIES, categories, ", ");
        put(Column.LANGUAGE, texts(preferred(card.getLanguages())), ", ");
        put(Column.NOTE, texts(card.getNotes()), "\n");
        put(Column.UID, card.getUid() == null ? null : card.getUid().getValue());
        Object revision = card.getRevision() == null ? null : card.getRevision().getValue();
        put(Column.REVISION, revision == null ? null : revision.toString());
    }

    private static @Nullable String date(DateOrTimeProperty property) {
        if (property.getDate() != null) {
            return property.getDate().toString();
        }
        return property.getPartialDate() == null
                ? property.getText()
                : property.getPartialDate().toISO8601(true);
    }

    /** In the order of preference as version 4 numbers it and the others mark it, then work, then as in the card. */
    private static <P extends VCardProperty> List<P> preferred(List<P> properties) {
        return properties.stream()
                .sorted(Comparator.<P>comparingInt(CardRow::preference).thenComparing(p -> !types(p).contains("work")))
                .toList();
    }

    private static int preference(VCardProperty property) {
        Integer number = property.getParameters().getPref();
        if (number != null) {
            return number;
        }
        return types(property).contains("pref") ? 1 : LEAST_PREFERRED;
    }

    private static List<String> types(VCardProperty property) {
        return property.getParameters().getTypes().stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .toList();
    }
}
