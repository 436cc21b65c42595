package org.winnable.core.facts;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is known about the people of a workspace: which attributes there are, and the codes of their values. A strategy
 * turns the words in its parameters into codes by it, once, before any lead is scored. Immutable and thread-safe.
 */
@ProviderType
public interface FactSchema {

    /** The categorical attributes that at least one record carries. */
    Set<CategoryKey> categories();

    /** The numeric attributes that at least one record carries. */
    Set<NumberKey> numbers();

    /** The values of a category; {@link Dictionary#EMPTY} for one that no record carries. */
    Dictionary dictionary(CategoryKey key);

    /** The keys of the interaction types that occur. */
    Dictionary interactionTypes();

    /** The pages, documents and events that interactions are about. */
    Dictionary assets();

    /** The campaigns that interactions belong to. */
    Dictionary campaigns();
}
