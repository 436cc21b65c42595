package org.winnable.imports.internal.mapping;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.lead.ModelField;
import org.winnable.imports.DateOrder;
import org.winnable.imports.internal.value.DateText;
import org.winnable.imports.internal.value.EmailText;
import org.winnable.imports.internal.value.FlagText;
import org.winnable.imports.internal.value.NumberText;
import org.winnable.imports.internal.value.Reading;

/** What values look like: against a label that lies, and in place of one that says nothing. */
final class ValueShapes {

    /** How many values of a column are looked at. */
    static final int LOOKED_AT = 200;

    /** A column of fewer values refutes nothing. */
    private static final int ENOUGH = 3;

    /** Below this share of fitting values the label lies. */
    private static final double REFUTED = 0.3;

    /** From this share of fitting values on, values speak for themselves. */
    static final double SPEAKING = 0.8;

    /** The fewest digits of a phone number that can be called. */
    private static final int PHONE_DIGITS = 5;

    private static final Set<String> SALUTATIONS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "prof",
            "mr.",
            "mrs.",
            "ms.",
            "dr.",
            "prof.",
            "herr",
            "frau",
            "m.",
            "mme",
            "mlle",
            "monsieur",
            "madame",
            "sr.",
            "sra.",
            "sig.",
            "sig.ra");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+|00)[1-9][\\d\\s()./-]{6,18}(?: ?(?:x|ext\\.?) ?\\d{1,6})?");
    private static final Pattern PROFILE =
            Pattern.compile("(?:https?://)?(?:[a-z]{2,3}\\.)?(?:linkedin\\.com/in|xing\\.com/profile)/\\S+");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,2} \\p{Lu}[\\p{L}'’.-]+");

    private ValueShapes() {}

    /** Whether the values speak against the field; few values, or fields of any text, speak against nothing. */
    static boolean refute(ModelField field, List<String> values) {
        if (field == ContactField.EXTERNAL_ID) {
            return values.size() >= ENOUGH * ENOUGH && new HashSet<>(values).size() == 1;
        }
        return values.size() >= ENOUGH && share(values, value -> fits(field, value)) < REFUTED;
    }

    /** Whether the values alone make out the field. */
    static boolean speakFor(ContactField field, List<String> values) {
        Pattern pattern = switch (field) {
            case PHONE -> PHONE;
            case PROFILE -> PROFILE;
            case FULL_NAME -> FULL_NAME;
            default -> null;
        };
        Predicate<String> shape = pattern == null
                ? value -> field == ContactField.EMAIL && fits(field, value)
                : value -> pattern.matcher(value.strip()).matches();
        return !values.isEmpty() && share(values, shape) >= SPEAKING;
    }

    private static boolean fits(ModelField field, String value) {
        return field instanceof ContactField contact ? fits(contact, value) : fits(field.kind(), value);
    }

    private static boolean fits(ContactField field, String value) {
        return switch (field) {
            case EMAIL -> EmailText.read(value) instanceof Reading.Value;
            case PHONE, MOBILE -> value.chars().filter(Character::isDigit).count() >= PHONE_DIGITS;
            case TITLE -> !SALUTATIONS.contains(value.strip().toLowerCase(Locale.ROOT));
            default -> fits(field.kind(), value);
        };
    }

    private static boolean fits(FieldKind kind, String value) {
        return switch (kind) {
            case NUMBER -> NumberText.read(value, false) instanceof Reading.Value;
            case FLAG -> FlagText.read(value) instanceof Reading.Value;
            case INSTANT -> !(DateText.read(value, ZoneOffset.UTC, DateOrder.UNKNOWN) instanceof Reading.Unreadable);
            case IDENTITY, TEXT, CATEGORY -> true;
        };
    }

    private static double share(List<String> values, Predicate<String> fits) {
        return values.stream().filter(fits).count() / (double) values.size();
    }
}
