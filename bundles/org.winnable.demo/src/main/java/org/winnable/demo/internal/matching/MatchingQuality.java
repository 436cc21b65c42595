package org.winnable.demo.internal.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.SourceDescription;
import org.winnable.core.work.Progress;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.ImportOrigin;
import org.winnable.workspace.ImportTransaction;
import org.winnable.workspace.PersonRow;
import org.winnable.workspace.PossibleDuplicate;
import org.winnable.workspace.WorkspaceException;

/** How well people are matched, measured on labelled lists by importing both. Adds up over several of them. */
public final class MatchingQuality {

    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<Corruption, Tally> kinds = new EnumMap<>(Corruption.class);
    private long right;
    private long wrong;
    private long askedWrongly;

    /** What became of the people who came again. */
    private static final class Tally {
        private long pairs;
        private long automatic;
        private long asked;

        private double found(boolean askedToo) {
            return pairs == 0 ? 1 : (double) (automatic + (askedToo ? asked : 0)) / pairs;
        }
    }

    private record Pair(long one, long other) {

        static Pair of(long one, long other) {
            return new Pair(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Nothing measured yet. */
    public MatchingQuality() {
        for (Corruption kind : Corruption.values()) {
            kinds.put(kind, new Tally());
        }
    }

    /**
     * Imports both lists and adds what became of them.
     *
     * @param facts of a workspace in which nobody is known
     */
    public void measure(LabelledLists lists, FactStore facts) throws WorkspaceException {
        int known = lists.first().size();
        take(facts, "first", lists.first(), 0);
        take(
                facts,
                "second",
                lists.second().stream().map(LabelledLists.Entry::values).toList(),
                known);
        Map<Integer, Long> people = people(facts);
        Set<Pair> asked = new HashSet<>();
        for (PossibleDuplicate pair : facts.possibleDuplicates()) {
            asked.add(Pair.of(pair.one(), pair.other()));
        }
        Set<Pair> meant = new HashSet<>();
        Map<Long, List<Integer>> labels = new TreeMap<>();
        for (int row = 0; row < known; row++) {
            labels.computeIfAbsent(people.get(row), person -> new ArrayList<>()).add(row);
        }
        int stranger = known;
        for (int row = 0; row < lists.second().size(); row++) {
            LabelledLists.Entry entry = lists.second().get(row);
            Long person = people.get(known + row);
            labels.computeIfAbsent(person, key -> new ArrayList<>())
                    .add(entry.person().orElse(stranger++));
            if (entry.person().isPresent() && entry.corruption().isPresent()) {
                Pair pair = Pair.of(people.get(entry.person().get()), person);
                meant.add(pair);
                add(kinds.computeIfAbsent(entry.corruption().get(), kind -> new Tally()), pair, asked);
            }
        }
        labels.values().forEach(this::judge);
        askedWrongly += asked.stream().filter(pair -> !meant.contains(pair)).count();
    }

    private static void add(Tally tally, Pair pair, Set<Pair> asked) {
        tally.pairs++;
        if (pair.one == pair.other) {
            tally.automatic++;
        } else if (asked.contains(pair)) {
            tally.asked++;
        }
    }

    /** Counts the pairs of rows of one derived person. */
    private void judge(List<Integer> labels) {
        for (int i = 1; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (labels.get(i).equals(labels.get(j))) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
    }

    /** Of the pairs of rows that were joined, how many are one person. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Of those who came again, how many were joined. */
    public double recall() {
        return sum().found(false);
    }

    /** Of those who came again, how many were joined or asked about. */
    public double recallWithAsked() {
        return sum().found(true);
    }

    /** Of the pairs that are asked about, how many are one person. */
    public double precisionOfAsked() {
        long meant = sum().asked;
        return meant + askedWrongly == 0 ? 1 : (double) meant / (meant + askedWrongly);
    }

    private Tally sum() {
        Tally sum = new Tally();
        for (Tally tally : kinds.values()) {
            sum.pairs += tally.pairs;
            sum.automatic += tally.automatic;
            sum.asked += tally.asked;
        }
        return sum;
    }

    /** What became of whom, as a table in Markdown. */
    public String table() {
        StringBuilder table = new StringBuilder();
        table.append("| what happened to a person | pairs | joined | asked | missed | joined or asked |\n");
        table.append("|---|---|---|---|---|---|\n");
        kinds.forEach((kind, tally) -> row(table, kind.label(), tally));
        row(table, "**all**", sum());
        table.append('\n');
        line(table, "Joined: precision %.4f (%d right, %d wrong), recall %.3f", precision(), right, wrong, recall());
        line(
                table,
                "Asked: %.3f of the pairs are one person; joined or asked: recall %.3f",
                precisionOfAsked(),
                recallWithAsked());
        return table.toString();
    }

    private static void row(StringBuilder table, String label, Tally tally) {
        line(
                table,
                "| %s | %d | %d | %d | %d | %.1f %% |",
                label,
                tally.pairs,
                tally.automatic,
                tally.asked,
                tally.pairs - tally.automatic - tally.asked,
                100 * tally.found(true));
    }

    private static void line(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** Imports a list; each row tells of one interaction, whose asset is the place of the row in all lists. */
    private static void take(FactStore facts, String name, List<Map<ContactField, String>> rows, int rowsBefore)
            throws WorkspaceException {
        ImportOrigin origin = new ImportOrigin(SourceDescription.named(name), name, name, name, RECORDED);
        try (ImportTransaction transaction = facts.beginImport(origin)) {
            ImportCounts counts = ImportCounts.NONE;
            for (Map<ContactField, String> row : rows) {
                Interaction mark = new Interaction(
                        InteractionType.FORM_SUBMITTED,
                        RECORDED,
                        Optional.of(String.valueOf(rowsBefore + counts.read())),
                        Optional.empty());
                PersonRow taken = new PersonRow(counts.read() + 2, Optional.empty(), row, Map.of(), List.of(mark));
                counts = counts.plus(transaction.add(taken).outcome());
            }
            transaction.commit(counts);
        }
    }

    /** Whose each row is, by its place: the interactions go with the records, so that all are known from one look. */
    private static Map<Integer, Long> people(FactStore facts) throws WorkspaceException {
        FactTable table = facts.load(Set.of(), Progress.NONE);
        Map<Integer, Long> people = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            for (int mark = table.firstInteraction(row); mark < table.endInteraction(row); mark++) {
                String place = table.assets().value(table.interactionAsset(mark));
                people.put(Integer.valueOf(place), table.id(row));
            }
        }
        return people;
    }
}
