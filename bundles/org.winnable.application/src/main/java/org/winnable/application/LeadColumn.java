package org.winnable.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.facts.FactTable;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.facts.TextKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.rules.Lifecycle;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.scoring.Axis;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;

/**
 * One column of the table of people, as it is shown, sorted and filtered by in every face. A value; thread-safe.
 *
 * @param key its name in commands and JSON: {@code name}, {@code stage}, {@code intent}, a {@link ContactField#key()}, or
 *     {@code other:} and a source's own column label
 * @param kind what its values are
 */
public record LeadColumn(String key, Kind kind) {

    /** What the values of a column are, and so how they are compared. */
    public enum Kind {
        /** The identifier of the person. */
        ID,
        /** A name, an address, a number to call: compared without regard to case and accents. */
        TEXT,
        /** One of limited many words. */
        CATEGORY,
        /** A number, unknown where nobody told it. */
        NUMBER,
        /** The lifecycle stage; ordered as the lifecycle is. */
        STAGE,
        /** Yes or no. */
        FLAG,
        /** The sales labels; ordered by the first that a person has. */
        LABELS,
        /** How near to buying; ordered from far to near. */
        TEMPERATURE,
        /** The points of one axis. */
        POINTS,
        /** A moment. */
        TIME
    }

    public static final LeadColumn ID = new LeadColumn("id", Kind.ID);
    public static final LeadColumn NAME = new LeadColumn("name", Kind.TEXT);
    public static final LeadColumn EMAIL = new LeadColumn("email", Kind.TEXT);
    public static final LeadColumn PHONE = new LeadColumn("phone", Kind.TEXT);
    public static final LeadColumn COMPANY = new LeadColumn(CategoryKey.COMPANY.name(), Kind.CATEGORY);
    public static final LeadColumn TITLE = new LeadColumn(CategoryKey.TITLE.name(), Kind.CATEGORY);
    public static final LeadColumn STAGE = new LeadColumn("stage", Kind.STAGE);
    public static final LeadColumn LEAD = new LeadColumn("lead", Kind.FLAG);
    public static final LeadColumn FIT = of(Axis.FIT);
    public static final LeadColumn INTEREST = of(Axis.INTEREST);
    public static final LeadColumn INTENT = of(Axis.INTENT);
    public static final LeadColumn WINNABILITY = of(Axis.WINNABILITY);
    /** When the person last did anything themselves. */
    public static final LeadColumn LAST_ACTION = new LeadColumn("lastAction", Kind.TIME);
    /** Since when the person stands in the stage. */
    public static final LeadColumn STAGE_SINCE = new LeadColumn("stageSince", Kind.TIME);
    /** What sales wants to know of a person across all stages: {@link SalesLabel}. */
    public static final LeadColumn LABEL = new LeadColumn("label", Kind.LABELS);
    /** How near to buying the person is. */
    public static final LeadColumn TEMPERATURE = new LeadColumn("temperature", Kind.TEMPERATURE);
    /** Whether the person is proposed for removal. */
    public static final LeadColumn FOR_REMOVAL = new LeadColumn("forRemoval", Kind.FLAG);

    /** The columns that a list of leads has, in their order, unless somebody chose others. */
    public static final List<LeadColumn> SHOWN =
            List.of(ID, NAME, EMAIL, COMPANY, TITLE, STAGE, FIT, INTEREST, INTENT, WINNABILITY);

    private static final List<LeadColumn> ALWAYS = List.of(
            ID,
            NAME,
            EMAIL,
            PHONE,
            COMPANY,
            TITLE,
            STAGE,
            STAGE_SINCE,
            LEAD,
            LABEL,
            TEMPERATURE,
            FIT,
            INTEREST,
            INTENT,
            WINNABILITY,
            LAST_ACTION,
            FOR_REMOVAL);

    /** The column of an axis. */
    public static LeadColumn of(Axis axis) {
        return new LeadColumn(axis.key(), Kind.POINTS);
    }

    /** Every column that the given people have: the fixed ones, then their attributes by name. */
    public static List<LeadColumn> all(FactSchema schema) {
        List<LeadColumn> columns = new ArrayList<>(ALWAYS);
        schema.categories().stream()
                .map(CategoryKey::name)
                .sorted()
                .map(name -> new LeadColumn(name, Kind.CATEGORY))
                .filter(column -> !ALWAYS.contains(column))
                .forEach(columns::add);
        schema.numbers().stream()
                .map(NumberKey::name)
                .sorted()
                .map(name -> new LeadColumn(name, Kind.NUMBER))
                .forEach(columns::add);
        return List.copyOf(columns);
    }

    /**
     * The column with a name.
     *
     * @throws InvalidQueryException if there is none; the message names the nearest one
     */
    public static LeadColumn named(String key, FactSchema schema) throws InvalidQueryException {
        List<LeadColumn> columns = all(schema);
        for (LeadColumn column : columns) {
            if (column.key.equalsIgnoreCase(key)) {
                return column;
            }
        }
        List<String> keys = columns.stream().map(LeadColumn::key).toList();
        Texts texts = Texts.of(LeadColumn.class);
        throw new InvalidQueryException(NearestWord.to(key, keys)
                .map(near -> texts.get("noColumnNear", key, near))
                .orElseGet(() -> texts.get("noColumn", key, String.join(", ", keys))));
    }

    /** The heading for people, in the user's language. */
    public String label() {
        Texts texts = Texts.of(LeadColumn.class);
        if (kind == Kind.POINTS) {
            return axis().label();
        }
        String own = "column." + key;
        if (texts.has(own)) {
            return texts.get(own);
        }
        if (key.startsWith(CategoryKey.OTHER)) {
            return key.substring(CategoryKey.OTHER.length());
        }
        return ContactField.byKey(key).map(ContactField::label).orElse(key);
    }

    /** The words in a row, null where nothing is known. Only of columns of kind TEXT, CATEGORY and STAGE. */
    public @Nullable String text(Qualification people, int row) {
        FactTable facts = people.facts();
        return switch (kind) {
            case TEXT -> facts.text(textKey(), row);
            case CATEGORY -> facts.value(new CategoryKey(key), row);
            case STAGE -> stage(people, row).name();
            case ID, NUMBER, FLAG, LABELS, TEMPERATURE, POINTS, TIME ->
                throw new IllegalStateException(key + " has no words");
        };
    }

    /**
     * The number in a row, {@link Double#NaN} where nothing is known: points, the number itself, the place of the stage, 1 for
     * yes and 0 for no, epoch seconds; for labels and temperature what orders them. Only of columns that are not of kind TEXT or CATEGORY.
     */
    public double number(Qualification people, int row) {
        return switch (kind) {
            case ID -> people.facts().id(row);
            case NUMBER -> people.facts().number(new NumberKey(key), row);
            case STAGE -> people.stage(row);
            case FLAG -> (equals(LEAD) ? people.isLead(row) : people.isForRemoval(row)) ? 1 : 0;
            case LABELS -> labels(people, row);
            case TEMPERATURE -> -people.temperature(row).ordinal();
            case POINTS -> people.score(axis(), row);
            case TIME ->
                time(people, row)
                        .map(Instant::getEpochSecond)
                        .map(Long::doubleValue)
                        .orElse(Double.NaN);
            case TEXT, CATEGORY -> throw new IllegalStateException(key + " is not a number");
        };
    }

    /** Whether {@link #text} is the way to its values; {@link #number} otherwise. */
    public boolean isText() {
        return kind == Kind.TEXT || kind == Kind.CATEGORY;
    }

    /** The axis of a column of kind POINTS. */
    public Axis axis() {
        return Axis.byKey(key).orElseThrow(() -> new IllegalStateException(key + " is not an axis"));
    }

    /** The text of a column of kind TEXT. */
    public TextKey textKey() {
        return switch (key) {
            case "name" -> TextKey.NAME;
            case "email" -> TextKey.EMAIL;
            case "phone" -> TextKey.PHONE;
            default -> throw new IllegalStateException(key + " is not a text");
        };
    }

    /** The stage that a person stands in. */
    static Lifecycle.Stage stage(Qualification people, int row) {
        return people.rules().lifecycle().stages().get(people.stage(row));
    }

    /** Greater for whoever has an earlier label; unknown for whoever has none. */
    private static double labels(Qualification people, int row) {
        SalesLabel[] all = SalesLabel.values();
        int bits = 0;
        for (SalesLabel label : all) {
            bits = 2 * bits + (people.has(label, row) ? 1 : 0);
        }
        return bits == 0 ? Double.NaN : bits;
    }

    private Optional<Instant> time(Qualification people, int row) {
        return equals(STAGE_SINCE) ? Optional.of(people.inStageSince(row)) : people.lastAct(row);
    }
}
