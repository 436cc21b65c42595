package org.winnable.content.internal.mapping;

import java.util.Arrays;
import org.winnable.content.AssetCodes;
import org.winnable.content.internal.journey.JourneyWalk;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.scoring.Interactions;

/**
 * What one person read on each stage before ever having been further, and whether they moved on within {@link #DAYS} days. A reading
 * that is followed by fewer days than these tells nothing yet and is left out, and so is one that is a sign of a later stage itself. Reused from person to person; not thread-safe.
 */
final class ReadEvents {

    /** For how long after a reading a move counts as having followed it. */
    static final int DAYS = 60;

    private static final long AFTER = DAYS * 86_400L;
    private static final int GROUPS_OF_READINGS = 6;
    private static final int NOTHING = -1;

    private final FactTable facts;
    private final AssetCodes assets;
    private final long asOf;
    private final long[] movedAt;
    private final int[] readings;
    private int[] stages = new int[64];
    private int[] groups = new int[64];
    private int[] places = new int[64];
    private long[] times = new long[64];
    private long[] lots = new long[64];
    private int count;
    /** By stage the reading that stands for the person there. */
    private final int[] drawn;
    /** The readings that stand for the person among the readers of an asset on a stage. */
    private int[] drawnOfAssets = new int[64];

    private int assetCount;

    ReadEvents(FactTable facts, AssetCodes assets, int stageCount, long asOf) {
        this.facts = facts;
        this.assets = assets;
        this.asOf = asOf;
        this.movedAt = new long[stageCount];
        this.readings = new int[stageCount];
        this.drawn = new int[stageCount];
    }

    /** How many groups of comparable readings there are. */
    static int groupCount(FactTable facts) {
        return Math.max(1, facts.interactionTypes().size()) * GROUPS_OF_READINGS;
    }

    /** Reads a person's history; afterwards the walk is at its end. */
    void read(JourneyWalk walk, int row) {
        Interactions interactions = walk.begin(row);
        Arrays.fill(movedAt, Long.MAX_VALUE);
        Arrays.fill(readings, 0);
        count = 0;
        int furthest = JourneyWalk.NOWHERE;
        for (int index = 0; index < interactions.size(); index++) {
            int stage = walk.pass();
            long time = interactions.time(index);
            for (int earlier = Math.max(0, furthest); earlier < stage; earlier++) {
                movedAt[earlier] = Math.min(movedAt[earlier], time);
            }
            furthest = Math.max(furthest, stage);
            int asset = interactions.asset(index);
            if (stage >= 0 && stage == furthest && asset != Dictionary.UNKNOWN) {
                readings[stage]++;
                // what counts for a later stage itself makes its readers move on by definition, which tells nothing of
                // the asset
                if (time <= asOf - AFTER && walk.hinted() <= stage) {
                    add(stage, interactions.type(index), assets.place(asset), time, lot(facts.id(row), index));
                }
            }
        }
    }

    private void add(int stage, int type, int place, long time, long lot) {
        if (count == stages.length) {
            int more = 2 * count;
            stages = Arrays.copyOf(stages, more);
            groups = Arrays.copyOf(groups, more);
            places = Arrays.copyOf(places, more);
            times = Arrays.copyOf(times, more);
            lots = Arrays.copyOf(lots, more);
        }
        // how much was read so far, by powers of two: who reads their tenth is like who reads their twelfth
        int much = Math.min(GROUPS_OF_READINGS - 1, 31 - Integer.numberOfLeadingZeros(readings[stage]));
        stages[count] = stage;
        groups[count] = type * GROUPS_OF_READINGS + much;
        places[count] = place;
        times[count] = time;
        lots[count] = lot;
        count++;
    }

    /**
     * Draws by lot which of several readings on a stage stands for the person, and which of several of one asset there: no earlier or
     * later one is preferred.
     */
    void draw() {
        Arrays.fill(drawn, NOTHING);
        assetCount = 0;
        for (int event = 0; event < count; event++) {
            drawn[stages[event]] = first(drawn[stages[event]], event);
            if (places[event] != AssetCodes.NONE) {
                drawOfAsset(event);
            }
        }
    }

    /** People read few things on a stage before they move on: looking through them costs less than a map. */
    private void drawOfAsset(int event) {
        for (int place = 0; place < assetCount; place++) {
            int other = drawnOfAssets[place];
            if (places[other] == places[event] && stages[other] == stages[event]) {
                drawnOfAssets[place] = first(other, event);
                return;
            }
        }
        if (assetCount == drawnOfAssets.length) {
            drawnOfAssets = Arrays.copyOf(drawnOfAssets, 2 * assetCount);
        }
        drawnOfAssets[assetCount++] = event;
    }

    private int first(int one, int other) {
        return one != NOTHING && lots[one] <= lots[other] ? one : other;
    }

    /** The reading that was drawn for a stage; below 0 if there is none. */
    int drawn(int stage) {
        return drawn[stage];
    }

    int stageCount() {
        return drawn.length;
    }

    /** How many readings were drawn for assets. */
    int assetCount() {
        return assetCount;
    }

    int drawnOfAsset(int place) {
        return drawnOfAssets[place];
    }

    int stage(int event) {
        return stages[event];
    }

    /** Readings of one group are compared with each other only: by the same kind of interaction, after as many others. */
    int group(int event) {
        return groups[event];
    }

    /** The place of the asset, or {@link AssetCodes#NONE} for one that is not in the plan. */
    int place(int event) {
        return places[event];
    }

    boolean moved(int event) {
        long at = movedAt[stages[event]];
        return at > times[event] && at <= times[event] + AFTER;
    }

    /** The mixing function of SplitMix64 (Steele, Lea, Flood 2014): the same on every machine. */
    private static long lot(long person, int index) {
        long mixed = person * 0x9E3779B97F4A7C15L + index;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
