package org.winnable.cli.internal.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.winnable.application.InvalidQueryException;
import org.winnable.core.facts.TextKey;
import org.winnable.core.text.Texts;
import org.winnable.qualification.Qualification;

/** A person as a command line names one: by id or by e-mail address. */
final class Person {

    private Person() {}

    /**
     * The row of a person.
     *
     * @throws InvalidQueryException if nobody is named so, or nobody was known yet as of the date
     */
    static int row(Qualification people, String named) throws InvalidQueryException {
        int row = id(named)
                .map(people.facts()::row)
                .orElseGet(() -> byAddress(people, named).orElse(-1));
        if (row < 0) {
            throw nobody(named);
        }
        return row;
    }

    static InvalidQueryException nobody(String named) {
        return new InvalidQueryException(Texts.of(Person.class).get("explain.nobody", named));
    }

    private static Optional<Long> id(String named) {
        return named.matches("\\d{1,18}") ? Optional.of(Long.parseLong(named)) : Optional.empty();
    }

    private static Optional<Integer> byAddress(Qualification people, String named) {
        String address = named.toLowerCase(Locale.ROOT);
        return IntStream.range(0, people.size())
                .filter(row -> {
                    String email = people.facts().text(TextKey.EMAIL, row);
                    return email != null && email.toLowerCase(Locale.ROOT).equals(address);
                })
                .boxed()
                .findFirst();
    }
}
