package org.winnable.imports.internal.value;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.CompanyDomain;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.Seniority;
import org.winnable.core.lead.SpendField;
import org.winnable.imports.DateOrder;

/** Reads the values of one column into the form in which its field is stored. A value that is not empty goes in. */
@FunctionalInterface
public interface FieldReader {

    /** Reads one value. Thread-safe and without side effects. */
    Reading read(String text);

    /**
     * Reads one value of a row whose region is known; only phone numbers ask.
     *
     * @param region where phone numbers without country code belong, as two letters of ISO 3166; empty if nobody knows
     */
    default Reading read(String text, String region) {
        return read(text);
    }

    /**
     * The reader of a field.
     *
     * @param zone where moments without zone belong
     * @param order what the column's dates tell
     * @param names what values are called elsewhere, in lower case, and what they are called here
     * @param idLength how many characters of an identifier count, where not all do
     */
    static FieldReader of(
            ModelField field, ZoneId zone, DateOrder order, Map<String, String> names, OptionalInt idLength) {
        return switch (field) {
            case ContactField contact -> of(contact, zone, order, names, idLength);
            case DealField deal ->
                switch (deal) {
                    case KEY -> identifier(idLength);
                    case CURRENCY -> CurrencyText::read;
                    default -> of(deal.kind(), zone, order, names);
                };
            case SpendField spend ->
                spend == SpendField.CURRENCY ? CurrencyText::read : of(spend.kind(), zone, order, names);
        };
    }

    private static FieldReader of(
            ContactField field, ZoneId zone, DateOrder order, Map<String, String> names, OptionalInt idLength) {
        return switch (field) {
            case EMAIL -> EmailText::read;
            case PHONE, MOBILE -> new PhoneText();
            case COUNTRY -> country(names);
            case DOMAIN -> FieldReader::domain;
            case EXTERNAL_ID -> identifier(idLength);
            case SENIORITY -> words(names, keys(Seniority.values(), Seniority::key));
            case BUYING_ROLE -> words(names, keys(BuyingRole.values(), BuyingRole::key));
            case COMPANY_SIZE, REVENUE -> text -> NumberText.read(text, true);
            default -> of(field.kind(), zone, order, names);
        };
    }

    /** This reader for values of which there may be several in one cell: the first that is not blank counts. */
    default FieldReader ofFirst(String separator) {
        return new FirstOfSeveral(this, separator);
    }

    /** This reader for numbers that stand in another unit; the original is worth keeping. */
    default FieldReader scaled(BigDecimal factor) {
        return text -> read(text) instanceof Reading.Value(String number, boolean exact)
                ? new Reading.Value(NumberText.plain(new BigDecimal(number).multiply(factor)), false)
                : Reading.UNREADABLE;
    }

    private static FieldReader of(FieldKind kind, ZoneId zone, DateOrder order, Map<String, String> names) {
        return switch (kind) {
            case NUMBER -> text -> NumberText.read(text, false);
            case FLAG -> FlagText::read;
            case INSTANT -> text -> DateText.read(text, zone, order);
            case TEXT -> text -> Reading.of(Spacing.stripped(text));
            case IDENTITY -> text -> Reading.of(Spacing.single(text));
            case CATEGORY -> names.isEmpty() ? text -> Reading.of(Spacing.single(text)) : words(names, Map.of());
        };
    }

    private static Reading domain(String text) {
        Optional<String> domain = CompanyDomain.ofWebsite(text);
        return domain.isEmpty()
                ? Reading.UNREADABLE
                : new Reading.Value(domain.get(), domain.get().equalsIgnoreCase(text.strip()));
    }

    private static FieldReader country(Map<String, String> names) {
        FieldReader plain = new CountryText();
        return names.isEmpty()
                ? plain
                : text -> {
                    String ours = names.get(Spacing.single(text).toLowerCase(Locale.ROOT));
                    return ours == null ? plain.read(text) : Reading.of(ours);
                };
    }

    private static FieldReader identifier(OptionalInt length) {
        return text -> {
            String id = Spacing.stripped(text);
            boolean cut = length.isPresent() && id.length() > length.getAsInt();
            return Reading.of(cut ? id.substring(0, length.getAsInt()) : id);
        };
    }

    private static FieldReader words(Map<String, String> names, Map<String, String> keys) {
        return text -> {
            String word = Spacing.single(text);
            String folded = word.toLowerCase(Locale.ROOT);
            return Reading.of(Optional.ofNullable(names.get(folded))
                    .or(() -> Optional.ofNullable(
                            keys.get(folded.replace(' ', '-').replace('_', '-'))))
                    .orElse(word));
        };
    }

    private static <T> Map<String, String> keys(T[] constants, Function<T, String> key) {
        return Arrays.stream(constants).map(key).collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
