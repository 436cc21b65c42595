package org.winnable.workspace;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.winnable.workspace.internal.match.Fingerprint;
import org.winnable.workspace.internal.match.ValueIndex;
import org.winnable.workspace.internal.store.RecordValues;

/**
 * What is known of one attribute, read from the store when it is first asked for: a short list of people nobody knows asks for
 * nothing. What the rows at hand say is kept aside until then, or until it is so much that it takes less as an index. Of one
 * import's thread.
 */
final class LateValues {

    private static final int MOST_ASIDE = 4096;

    private final boolean remembering;
    private final Store store;
    private final Entering entering;
    private final List<Said> aside = new ArrayList<>();
    private @Nullable ValueIndex index;

    /** What the records before this import say, oldest first. */
    interface Store {
        void read(RecordValues.Value taker) throws SQLException;
    }

    /** Enters what is said of a person, which may not be their value of now. */
    interface Entering {
        void enter(ValueIndex index, long person, String value, long fingerprint);
    }

    private record Said(long person, String value) {}

    /** An attribute; {@code remembering} as of {@link ValueIndex}. */
    LateValues(boolean remembering, Store store, Entering entering) {
        this.remembering = remembering;
        this.store = store;
        this.entering = entering;
    }

    /** Takes note of what a row says of a person. */
    void note(long person, String value, long fingerprint) throws SQLException {
        if (index == null && aside.size() < MOST_ASIDE) {
            aside.add(new Said(person, value));
        } else {
            entering.enter(index(), person, value, fingerprint);
        }
    }

    /** All that is known, the rows at hand included. */
    ValueIndex index() throws SQLException {
        ValueIndex present = index;
        if (present != null) {
            return present;
        }
        ValueIndex read = new ValueIndex(remembering);
        store.read((person, value) -> entering.enter(read, person, value, Fingerprint.of(value)));
        aside.forEach(said -> entering.enter(read, said.person, said.value, Fingerprint.of(said.value)));
        aside.clear();
        index = read;
        return read;
    }
}
