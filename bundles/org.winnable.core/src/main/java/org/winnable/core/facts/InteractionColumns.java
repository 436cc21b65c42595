package org.winnable.core.facts;

/**
 * The interactions of all people, person by person, each person's in order of time.
 *
 * <p>The arrays are taken as they are, not copied, and must not be changed afterwards.
 *
 * @param offsets where each row's interactions begin; one more entry than there are rows, the last is their number
 * @param types code of the type
 * @param times when it happened, epoch seconds, not falling within a row
 * @param assetCodes code of the asset or {@link Dictionary#UNKNOWN}
 * @param campaignCodes code of the campaign or {@link Dictionary#UNKNOWN}
 */
public record InteractionColumns(
        int[] offsets,
        int[] types,
        long[] times,
        int[] assetCodes,
        int[] campaignCodes,
        Dictionary typeDictionary,
        Dictionary assetDictionary,
        Dictionary campaignDictionary) {

    /** Refuses columns that do not fit together. */
    public InteractionColumns {
        int count = times.length;
        if (types.length != count || assetCodes.length != count || campaignCodes.length != count) {
            throw new IllegalArgumentException("columns of interactions differ in length");
        }
        if (offsets.length == 0 || offsets[0] != 0 || offsets[offsets.length - 1] != count) {
            throw new IllegalArgumentException("offsets do not span the interactions");
        }
        for (int row = 0; row + 1 < offsets.length; row++) {
            for (int i = offsets[row] + 1; i < offsets[row + 1]; i++) {
                if (times[i] < times[i - 1]) {
                    throw new IllegalArgumentException("interactions of row " + row + " are not in order of time");
                }
            }
        }
    }

    /** Those of some rows. */
    InteractionColumns of(int[] rows) {
        int[] starts = new int[rows.length + 1];
        for (int place = 0; place < rows.length; place++) {
            starts[place + 1] = starts[place] + offsets[rows[place] + 1] - offsets[rows[place]];
        }
        int count = starts[rows.length];
        InteractionColumns some = new InteractionColumns(
                starts,
                new int[count],
                new long[count],
                new int[count],
                new int[count],
                typeDictionary,
                assetDictionary,
                campaignDictionary);
        for (int place = 0; place < rows.length; place++) {
            int from = offsets[rows[place]];
            int to = starts[place];
            int length = starts[place + 1] - to;
            System.arraycopy(types, from, some.types, to, length);
            System.arraycopy(times, from, some.times, to, length);
            System.arraycopy(assetCodes, from, some.assetCodes, to, length);
            System.arraycopy(campaignCodes, from, some.campaignCodes, to, length);
        }
        return some;
    }

    /** No interactions for the given number of rows. */
    public static InteractionColumns none(int rows) {
        return new InteractionColumns(
                new int[rows + 1],
                new int[0],
                new long[0],
                new int[0],
                new int[0],
                Dictionary.EMPTY,
                Dictionary.EMPTY,
                Dictionary.EMPTY);
    }
}
