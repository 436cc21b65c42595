package org.winnable.core.plugin;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.winnable.core.text.Texts;

/**
 * An object that a plug-in contributes: named at once, made when first used.
 *
 * <p>Its label comes from the declaration, so listing contributions loads no class of any plug-in. Thread-safe.
 *
 * @param <T> the type the extension point asks for
 */
public final class Contribution<T> {

    private final ContributionId id;
    private final String label;
    private final String description;
    private final Class<T> type;
    private final Callable<?> factory;
    private final Guard guard;
    private @Nullable Outcome<T> made;

    /**
     * A contribution that is not yet made.
     *
     * @param id its name
     * @param label for people, in the user's language
     * @param description one or two sentences for people; may be empty
     * @param type what the object must be
     * @param factory makes it; may do anything, as it runs the plug-in's code
     * @param guard stands around the factory
     */
    public Contribution(
            ContributionId id, String label, String description, Class<T> type, Callable<?> factory, Guard guard) {
        this.id = id;
        this.label = label;
        this.description = description;
        this.type = type;
        this.factory = factory;
        this.guard = guard;
    }

    /** The name of this contribution. */
    public ContributionId id() {
        return id;
    }

    /** The label for people. */
    public String label() {
        return label;
    }

    /** What it does, for people; may be empty. */
    public String description() {
        return description;
    }

    /**
     * The object, made at the first call. A failure pauses the contribution, is reported once and remembered: nothing is tried again
     * until somebody resumes it or its bundle is updated.
     */
    public synchronized Outcome<T> instance() {
        Outcome<T> outcome = made;
        boolean resumed = outcome != null
                && outcome.failure().isPresent()
                && guard.health().paused(id).isEmpty();
        if (outcome == null || resumed) {
            outcome = guard.call(id, Phase.CREATION, Guard.QUICK, () -> ofType(factory.call()));
            made = outcome;
        }
        return outcome;
    }

    private @Nullable T ofType(@Nullable Object object) {
        if (object == null || type.isInstance(object)) {
            return type.cast(object);
        }
        throw new WrongTypeException(
                Texts.of(Contribution.class).get("notOfType", object.getClass().getName(), type.getSimpleName()));
    }
}
