package org.winnable.core.facts;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link FactTable} as it stands in memory, column by column, and reads it back: a tenth of a second for what takes many
 * seconds to put together. For keeping, not for handing over: only the version of Winnable that wrote it reads it.
 */
public final class FactTableFile {

    private static final String BEGINNING = "winnable columns 1";
    private static final String END = "end";

    private FactTableFile() {}

    /**
     * Writes a table.
     *
     * @param label by which the reader knows what it has before it
     * @param channel is not closed
     * @throws IOException if the channel throws it
     */
    public static void write(String label, FactTable table, WritableByteChannel channel) throws IOException {
        BlockWriter out = new BlockWriter(channel);
        out.text(BEGINNING);
        out.text(label);
        out.numbers(table.ids());
        long[] known = table.known();
        out.number(known == null ? 0 : 1);
        if (known != null) {
            out.numbers(known);
        }
        out.number(table.categoryColumns().size());
        for (Map.Entry<CategoryKey, CategoryColumn> column :
                table.categoryColumns().entrySet()) {
            out.text(column.getKey().name());
            out.texts(column.getValue().dictionary().values());
            out.numbers(column.getValue().codes());
        }
        out.number(table.numberColumns().size());
        for (Map.Entry<NumberKey, double[]> column : table.numberColumns().entrySet()) {
            out.text(column.getKey().name());
            out.numbers(column.getValue());
        }
        out.number(table.textColumns().size());
        for (Map.Entry<TextKey, @Nullable String[]> column : table.textColumns().entrySet()) {
            out.text(column.getKey().name());
            out.texts(column.getValue());
        }
        write(table.interactionColumns(), out);
        out.text(END);
        out.end();
    }

    private static void write(InteractionColumns interactions, BlockWriter out) throws IOException {
        out.numbers(interactions.offsets());
        out.numbers(interactions.types());
        out.numbers(interactions.times());
        out.numbers(interactions.assetCodes());
        out.numbers(interactions.campaignCodes());
        out.texts(interactions.typeDictionary().values());
        out.texts(interactions.assetDictionary().values());
        out.texts(interactions.campaignDictionary().values());
    }

    /**
     * Reads a table.
     *
     * @param wanted whether the table of a label is asked for
     * @param channel is not closed
     * @return null if it is not
     * @throws IOException if it is no table, or cut off, or damaged, or the channel throws it
     */
    public static @Nullable FactTable read(Predicate<String> wanted, ReadableByteChannel channel) throws IOException {
        BlockReader in = new BlockReader(channel);
        require(BEGINNING, in);
        if (!wanted.test(in.text())) {
            return null;
        }
        long[] ids = in.longs();
        FactTableBuilder table = new FactTableBuilder(ids.length).ids(ids);
        if (in.number() > 0) {
            table.known(in.longs());
        }
        for (long left = in.number(); left > 0; left--) {
            table.category(new CategoryKey(in.text()), dictionary(in), in.ints());
        }
        for (long left = in.number(); left > 0; left--) {
            table.number(new NumberKey(in.text()), in.doubles());
        }
        for (long left = in.number(); left > 0; left--) {
            table.text(TextKey.valueOf(in.text()), in.texts());
        }
        int[] offsets = in.ints();
        int[] types = in.ints();
        long[] times = in.longs();
        int[] assets = in.ints();
        int[] campaigns = in.ints();
        table.interactions(new InteractionColumns(
                offsets, types, times, assets, campaigns, dictionary(in), dictionary(in), dictionary(in)));
        require(END, in);
        return table.build();
    }

    private static Dictionary dictionary(BlockReader in) throws IOException {
        return Dictionary.of(
                Arrays.stream(in.texts()).map(Objects::requireNonNull).toList());
    }

    private static void require(String text, BlockReader in) throws IOException {
        if (!in.text().equals(text)) {
            throw new IOException("'" + text + "' is missing");
        }
    }
}
