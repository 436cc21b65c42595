package org.winnable.imports.internal.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.source.Dialect;

/**
 * What the file of a dialect says.
 *
 * @param dialect its declaration
 * @param family dialects of one family share external ids
 * @param idLength how many characters of an external id count, where not all do
 * @param signature by what it is made out; absent for a vocabulary, which helps to map any file
 * @param sourceClass what it says about how people came onto such a list
 * @param channel what it says about the channel
 * @param fields the labels of each field, the best first
 * @param values what the values of a field are called there, in lower case, and what they are called here
 * @param interactions what a row tells of
 * @param skipRows how lines begin that stand among the rows and are none
 */
public record DialectRules(
        Dialect dialect,
        String family,
        OptionalInt idLength,
        Optional<Signature> signature,
        Optional<SourceClass> sourceClass,
        Optional<String> channel,
        Map<ContactField, List<String>> fields,
        Map<ContactField, Map<String, String>> values,
        List<Touch> interactions,
        List<String> skipRows) {

    /**
     * An interaction that every row tells of.
     *
     * @param type what was done
     * @param at the field that says when; rows where it is empty tell of nothing
     */
    public record Touch(InteractionType type, ContactField at) {}

    /** Copies the collections. */
    public DialectRules {
        fields = Map.copyOf(fields);
        values = Map.copyOf(values);
        interactions = List.copyOf(interactions);
        skipRows = List.copyOf(skipRows);
    }

    /** The name of the dialect, in the store and in messages to programs. */
    public String id() {
        return dialect.id().id();
    }

    /** Whether this is what a user calls {@code name}: the id or its last segment. */
    public boolean isCalled(String name) {
        return id().equals(name) || id().endsWith("." + name);
    }

    /** Every label this dialect knows. */
    public List<String> labels() {
        List<String> labels = new ArrayList<>();
        fields.values().forEach(labels::addAll);
        signature.ifPresent(s -> labels.addAll(s.labels()));
        return labels;
    }
}
