package org.winnable.imports;

import java.util.Optional;
import org.winnable.core.text.Texts;

/**
 * Whether {@code 03/04/2024} in one column is in March or in April, and why. A column that was never seen with such dates is
 * not told of.
 *
 * @param label the column's label, made distinct from those before it
 * @param order how its dates are read; unknown if those with two meanings are not read
 * @param basis why they are read so
 * @param dayFirst how many values can only be day first, such as {@code 13/04/2024}
 * @param monthFirst how many values can only be month first, such as {@code 04/13/2024}
 * @param undecided how many values have two meanings
 * @param example a value that tells the order, or where none does, one with two meanings
 */
public record ColumnDates(
        String label,
        DateOrder order,
        Basis basis,
        long dayFirst,
        long monthFirst,
        long undecided,
        Optional<String> example) {

    /** Who or what decided. */
    public enum Basis {
        /** Other values of the column. */
        EVIDENCE("evidence"),
        /** The dialect: the system that wrote the file writes dates so. */
        DIALECT("dialect"),
        /** Somebody who knows. */
        PERSON("person"),
        /** Nobody: values with two meanings are not read but kept under the label. */
        NONE("none");

        private final String key;

        Basis(String key) {
            this.key = key;
        }

        /** The name of this basis in JSON. */
        public String key() {
            return key;
        }

        /** The name of this basis for people, in the user's language. */
        public String label() {
            return Texts.of(Basis.class).get("basis." + key);
        }
    }

    /** Whether some values can only be day first and others only month first. */
    public boolean isContradictory() {
        return dayFirst > 0 && monthFirst > 0;
    }
}
