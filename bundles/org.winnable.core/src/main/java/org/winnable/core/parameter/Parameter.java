package org.winnable.core.parameter;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * One parameter of a plug-in: enough to check a file by it and to render an editor for it.
 *
 * <p>Labels and helps are in the user's language. Keys are camel case and never change once released.
 */
@ProviderType
public sealed interface Parameter {

    /** The name in files, unique in its schema. */
    String key();

    /** The name for people. */
    String label();

    /** One or two sentences on what it does; may be empty, never missing. */
    String help();

    /**
     * A number within a range; an editor shows a slider.
     *
     * @param unit for people, such as {@code points} or {@code days}; empty for none
     * @param minimum smallest allowed value, inclusive
     * @param maximum largest allowed value, inclusive
     * @param initial the value where the file is silent; absent if the file must say
     */
    record Decimal(
            String key,
            String label,
            String help,
            String unit,
            double minimum,
            double maximum,
            Optional<Double> initial)
            implements Parameter {

        /** Refuses ranges that are empty and defaults outside them. */
        public Decimal {
            if (!(minimum <= maximum)) {
                throw new IllegalArgumentException(key + ": " + minimum + " … " + maximum + " is no range");
            }
            if (initial.isPresent() && !(minimum <= initial.get() && initial.get() <= maximum)) {
                throw new IllegalArgumentException(key + ": default " + initial.get() + " is out of range");
            }
        }
    }

    /**
     * One of several words.
     *
     * @param options at least one
     * @param initial the value where the file is silent; absent if the file must say
     */
    record Choice(String key, String label, String help, List<String> options, Optional<String> initial)
            implements Parameter {

        /** Refuses an empty choice and defaults that are no option. */
        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException(key + ": no options");
            }
            if (initial.isPresent() && !options.contains(initial.get())) {
                throw new IllegalArgumentException(key + ": default " + initial.get() + " is no option");
            }
        }
    }

    /**
     * A word or a list of words of some vocabulary.
     *
     * @param vocabulary what the words name, so that an editor can offer them and a check can warn of strangers
     * @param required whether at least one word must be given
     */
    record Words(String key, String label, String help, Vocabulary vocabulary, boolean required) implements Parameter {}

    /**
     * Rows of further parameters.
     *
     * @param columns the schema of one row
     */
    record Table(String key, String label, String help, ParameterSchema columns) implements Parameter {}

    /** What words name. */
    enum Vocabulary {
        /** Anything. */
        FREE,
        /** Keys of interaction types. */
        INTERACTION_TYPE,
        /** Names of attributes as in {@code CategoryKey} and {@code NumberKey}. */
        ATTRIBUTE,
        /** Names of assets. */
        ASSET
    }
}
