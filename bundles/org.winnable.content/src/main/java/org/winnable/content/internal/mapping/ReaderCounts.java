package org.winnable.content.internal.mapping;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.eclipse.collections.api.factory.primitive.LongObjectMaps;
import org.eclipse.collections.api.map.primitive.MutableLongObjectMap;
import org.winnable.content.AssetCodes;
import org.winnable.content.PlanPersonas;
import org.winnable.content.internal.journey.JourneyWalk;
import org.winnable.content.internal.journey.ProblemTally;
import org.winnable.core.content.Cell;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.PlanVocabulary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.journey.Journey;
import org.winnable.core.work.Progress;

/**
 * Who read what on which stage and moved on, counted once for all assets and cells: each person counts once in a cell, with one of
 * their readings, and once among the readers of an asset, with one of their readings of it. Immutable once counted.
 */
public final class ReaderCounts {

    private static final int PACE = 1024;

    private final PlanCells cells;
    private final PlanVocabulary vocabulary;
    private final int groups;
    /** By cell and group: people, and those of them who moved on. */
    private final int[] people;

    private final int[] moved;
    /** By asset, cell and group, see {@link #key}: as {@link Readers#groups}. Primitive keys, as everyone's readings are counted here. */
    private final MutableLongObjectMap<int[]> counted = LongObjectMaps.mutable.empty();

    private final Map<Integer, Map<Integer, Readers>> readers = new HashMap<>();
    private final int[] standing;
    /** How many stand in exactly these cells. */
    private final Map<BitSet, int[]> together = new HashMap<>();

    private final double[] value;
    private final int[] assetReaders;
    private final long[] lastRead;
    private long comparisons;

    /** Of one asset in one cell, by group. */
    static final class Readers {

        /** Readers, those who moved on, and of the people of the cell those who are counted here instead, and moved on. */
        final Map<Integer, int[]> groups = new TreeMap<>();

        int count() {
            return groups.values().stream().mapToInt(counts -> counts[0]).sum();
        }
    }

    private ReaderCounts(PlanCells cells, PlanVocabulary vocabulary, int groups, int assets) {
        this.cells = cells;
        this.vocabulary = vocabulary;
        this.groups = groups;
        int size = cells.list().size();
        this.people = new int[size * groups];
        this.moved = new int[size * groups];
        this.standing = new int[size];
        this.value = new double[size];
        this.assetReaders = new int[assets];
        this.lastRead = new long[assets];
    }

    /**
     * Counts everyone.
     *
     * @param worth what a person in a row is worth to us
     * @param progress told in people
     */
    public static ReaderCounts count(
            Journey journey,
            PlanPersonas personas,
            FactTable facts,
            AssetCodes assets,
            ZoneId zone,
            long asOf,
            IntToDoubleFunction worth,
            Progress progress) {
        PlanCells cells = new PlanCells(personas, journey);
        ReaderCounts counts = new ReaderCounts(
                cells,
                journey.vocabulary(personas.terms()),
                ReadEvents.groupCount(facts),
                assets.assets().size());
        JourneyWalk walk = new JourneyWalk(journey, facts, zone, asOf);
        ProblemTally problems = new ProblemTally(journey, facts, assets);
        ReadEvents events = new ReadEvents(facts, assets, journey.stages().size(), asOf);
        int[] lastSeen = new int[assets.assets().size()];
        Arrays.fill(lastSeen, -1);
        for (int row = 0; row < facts.size(); row++) {
            if (row % PACE == 0) {
                progress.checkCancelled();
                progress.advance(Math.min(PACE, facts.size() - row));
            }
            events.read(walk, row);
            int stage = walk.end();
            int problem = problems.of(walk.begin(row));
            int[] fitting = personas.places(row);
            counts.stands(fitting, stage, problem, worth.applyAsDouble(row));
            counts.take(events, fitting, problem);
            counts.read(facts, assets, row, asOf, lastSeen);
        }
        counts.sort();
        counts.comparisons = counts.readers.values().stream()
                .flatMap(byCell -> byCell.values().stream())
                .filter(each -> each.count() >= Evidence.ENOUGH_READERS)
                .count();
        return counts;
    }

    private void stands(int[] fitting, int stage, int problem, double worth) {
        BitSet here = new BitSet();
        for (int persona : fitting) {
            int cell = stage == JourneyWalk.NOWHERE ? -1 : cells.place(persona, stage, problem);
            if (cell >= 0) {
                here.set(cell);
                standing[cell]++;
                value[cell] += worth;
            }
        }
        together.computeIfAbsent(here, places -> new int[1])[0]++;
    }

    /** Counts one reading for each stage, and one of each asset there, in the cells of all personas that the person fits. */
    private void take(ReadEvents events, int[] fitting, int problem) {
        events.draw();
        for (int persona : fitting) {
            for (int stage = 0; stage < events.stageCount(); stage++) {
                int event = events.drawn(stage);
                int cell = cells.place(persona, stage, problem);
                if (event >= 0 && cell >= 0) {
                    people[cell * groups + events.group(event)]++;
                    moved[cell * groups + events.group(event)] += events.moved(event) ? 1 : 0;
                }
            }
            for (int place = 0; place < events.assetCount(); place++) {
                int event = events.drawnOfAsset(place);
                int cell = cells.place(persona, events.stage(event), problem);
                if (cell >= 0) {
                    take(events, event, cell);
                }
            }
        }
    }

    private void take(ReadEvents events, int event, int cell) {
        int[] here = group(events.place(event), cell, events.group(event));
        here[0]++;
        here[1] += events.moved(event) ? 1 : 0;
        int other = events.drawn(events.stage(event));
        int[] instead = group(events.place(event), cell, events.group(other));
        instead[2]++;
        instead[3] += events.moved(other) ? 1 : 0;
    }

    private int[] group(int asset, int cell, int group) {
        return counted.getIfAbsentPut(key(asset, cell, group), () -> new int[4]);
    }

    private long key(int asset, int cell, int group) {
        return ((long) asset * cells.list().size() + cell) * groups + group;
    }

    /** Puts what was counted in the order in which it is asked for. */
    private void sort() {
        counted.forEachKeyValue((key, counts) -> {
            int cell = (int) (key / groups % cells.list().size());
            int asset = (int) (key / groups / cells.list().size());
            readers.computeIfAbsent(asset, of -> new TreeMap<>())
                    .computeIfAbsent(cell, of -> new Readers())
                    .groups
                    .put((int) (key % groups), counts);
        });
        counted.clear();
    }

    private void read(FactTable facts, AssetCodes assets, int row, long asOf, int[] lastSeen) {
        int end = facts.endInteraction(row, asOf);
        for (int interaction = facts.firstInteraction(row); interaction < end; interaction++) {
            int place = assets.place(facts.interactionAsset(interaction));
            if (place != AssetCodes.NONE) {
                lastRead[place] = Math.max(lastRead[place], facts.interactionTime(interaction));
                if (lastSeen[place] != row) {
                    lastSeen[place] = row;
                    assetReaders[place]++;
                }
            }
        }
    }

    /** The cells. */
    public PlanCells cells() {
        return cells;
    }

    /** The words of the plan. */
    public PlanVocabulary vocabulary() {
        return vocabulary;
    }

    /** How many stand in a cell at the as-of date. */
    public int standing(int cell) {
        return standing[cell];
    }

    /** How many stand in exactly some cells: several where they fit several personas, none where they stand nowhere. */
    public Map<Set<Cell>, Long> together() {
        Map<Set<Cell>, Long> people = new HashMap<>();
        together.forEach((places, count) -> people.put(
                places.stream().mapToObj(cells.list()::get).collect(Collectors.toUnmodifiableSet()), (long) count[0]));
        return people;
    }

    /** What those who stand in a cell are worth together. */
    public double value(int cell) {
        return value[cell];
    }

    /** How many people ever read an asset. */
    public int assetReaders(int asset) {
        return assetReaders[asset];
    }

    /** When somebody read an asset last, epoch seconds; 0 if nobody did. */
    public long lastRead(int asset) {
        return lastRead[asset];
    }

    /** What people did with one asset. */
    public Evidence evidence(int asset) {
        return new CountedEvidence(this, readers.getOrDefault(asset, Map.of()));
    }

    long comparisons() {
        return Math.max(1, comparisons);
    }

    int people(int cell, int group) {
        return people[cell * groups + group];
    }

    int moved(int cell, int group) {
        return moved[cell * groups + group];
    }

    int groups() {
        return groups;
    }
}
