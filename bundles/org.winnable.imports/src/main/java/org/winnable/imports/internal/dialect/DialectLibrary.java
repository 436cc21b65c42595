package org.winnable.imports.internal.dialect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.catalog.PluginCatalog;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Phase;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.Dialect;
import org.winnable.yaml.YamlProblem;

/** All dialects that are installed. Immutable. */
public final class DialectLibrary {

    private final List<DialectRules> dialects;

    private DialectLibrary(List<DialectRules> dialects) {
        this.dialects = List.copyOf(dialects);
    }

    /** Reads the dialects of a catalog. One that cannot be used is named in plug-in health and left out. */
    public static DialectLibrary of(PluginCatalog catalog) {
        List<DialectRules> sound = new ArrayList<>();
        for (Dialect dialect : catalog.dialects()) {
            read(dialect, catalog.guard()).ifPresent(sound::add);
        }
        return new DialectLibrary(
                sound.stream().map(rules -> withVocabulary(rules, sound)).toList());
    }

    private static DialectRules withVocabulary(DialectRules rules, List<DialectRules> all) {
        return all.stream()
                .filter(v -> v.signature().isEmpty() && v.rows() == rules.rows().vocabulary())
                .reduce(rules, DialectRules::with);
    }

    private static Optional<DialectRules> read(Dialect dialect, Guard guard) {
        try {
            DialectReader.Result result = DialectReader.read(dialect);
            if (result.problems().isEmpty()) {
                return Optional.of(result.rules());
            }
            YamlProblem first = result.problems().getFirst();
            String detail = first.file() + ":" + first.line() + ": " + first.message();
            guard.fail(dialect.id(), Phase.DECLARATION, FailureKind.INVALID_DECLARATION, detail, null);
        } catch (IOException e) {
            String detail = dialect.file().getPath();
            guard.fail(dialect.id(), Phase.DECLARATION, FailureKind.INVALID_DECLARATION, detail, e);
        }
        return Optional.empty();
    }

    /**
     * A dialect that a file may be written in.
     *
     * @param rules the dialect
     * @param confidence how sure that is, and why
     */
    public record Match(DialectRules rules, Confidence confidence) {}

    /** The dialects whose signature fits a file, the surest first; empty if it is none of them. */
    public List<Match> recognise(Collection<String> labels) {
        return dialects.stream()
                .flatMap(rules -> rules.confidence(labels).map(c -> new Match(rules, c)).stream())
                .sorted(Comparator.<Match>comparingDouble(m -> -m.confidence().degree())
                        .thenComparing(m -> m.rules().id()))
                .toList();
    }

    /** The dialect that a user named, by id or its last segment. */
    public Optional<DialectRules> named(String name) {
        return dialects.stream().filter(d -> d.isCalled(name)).findFirst();
    }

    /** The ids of all dialects, for messages. */
    public List<String> ids() {
        return dialects.stream().map(DialectRules::id).toList();
    }

    /** The dialects without signature: words for the columns of any file. */
    public List<DialectRules> vocabularies() {
        return dialects.stream().filter(d -> d.signature().isEmpty()).toList();
    }

    /** Every label of every dialect, in lower case. */
    public Set<String> knownLabels() {
        Set<String> labels = new HashSet<>();
        dialects.forEach(d -> d.labels().forEach(l -> labels.add(l.toLowerCase(Locale.ROOT))));
        return labels;
    }
}
