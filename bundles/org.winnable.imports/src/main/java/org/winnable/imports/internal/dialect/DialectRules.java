package org.winnable.imports.internal.dialect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.Dialect;
import org.winnable.core.text.Texts;

/**
 * What the file of a dialect says; the language is described in {@code docs/dialects.md}.
 *
 * @param dialect its declaration
 * @param family dialects of one family share external ids
 * @param signature by what it is made out; absent for a vocabulary, which helps to map any file
 * @param rows what its rows tell of
 * @param sourceClass what it says about how people came onto such a list
 * @param channel what it says about the channel
 * @param leadMagnet what people got for their data
 * @param fields the labels of each field, the best first
 * @param others labels that mean no field here, whatever they mean elsewhere
 * @param cells how it writes values
 * @param interactions what a row tells of
 * @param skipRows how the first value of a line begins that stands among the rows and is none
 * @param testRows how a value begins that makes its row a test of the form
 */
public record DialectRules(
        Dialect dialect,
        String family,
        Optional<Signature> signature,
        RowKind rows,
        Optional<SourceClass> sourceClass,
        Optional<String> channel,
        Optional<LeadMagnet> leadMagnet,
        Map<ModelField, List<String>> fields,
        List<String> others,
        CellRules cells,
        List<InteractionRule> interactions,
        List<String> skipRows,
        List<String> testRows) {

    /** Copies the collections. */
    public DialectRules {
        fields = Map.copyOf(fields);
        others = List.copyOf(others);
        interactions = List.copyOf(interactions);
        skipRows = List.copyOf(skipRows);
        testRows = List.copyOf(testRows);
    }

    /** These rules, which take words for values from a vocabulary where they have none of their own. */
    DialectRules with(DialectRules vocabulary) {
        return new DialectRules(
                dialect,
                family,
                signature,
                rows,
                sourceClass,
                channel,
                leadMagnet,
                fields,
                others,
                cells.withWords(vocabulary.cells.words()),
                interactions,
                skipRows,
                testRows);
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
        labels.addAll(others);
        interactions.forEach(rule -> labels.addAll(rule.labels()));
        signature.ifPresent(s -> labels.addAll(s.labels()));
        return labels;
    }

    /**
     * How sure it is that a file with these labels is of this dialect: the mean of the share of its distinctive labels that
     * the file has, and the share of the file's labels that it knows.
     *
     * @return nothing if the file is not of this dialect
     */
    public Optional<Confidence> confidence(Collection<String> labels) {
        FileLabels file = FileLabels.of(labels);
        return signature.flatMap(s -> confidence(s, file));
    }

    private Optional<Confidence> confidence(Signature distinctive, FileLabels file) {
        int found = distinctive.found(file);
        if (found == 0) {
            return Optional.empty();
        }
        Set<String> ours = FileLabels.keys(labels());
        long known = file.keys().stream().filter(ours::contains).count();
        double degree = (distinctive.share(file) + known / (double) file.keys().size()) / 2;
        String reason = Texts.of(DialectRules.class)
                .get(
                        "recognised",
                        found,
                        distinctive.labels().size(),
                        known,
                        file.keys().size());
        return Optional.of(new Confidence(degree, reason));
    }
}
