package org.winnable.workspace.internal.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.winnable.core.content.PlannedAsset;
import org.winnable.yaml.YamlDocument;

/**
 * One file of assets while it is changed. Each entry is changed within its own lines, which keeps what is around it and costs the
 * same however long the file is. Not thread-safe.
 */
public final class AssetFile {

    /** More would make a file that nobody reads, and that takes long to save. */
    private static final int MOST_ASSETS = 1000;

    /** Below what is read of a file. */
    private static final int MOST_CHARACTERS = 700_000;

    private final String file;
    private final AssetReader reader;
    private final String text;
    private final YamlDocument document;
    private final List<AssetReader.Read> assets;
    private final int entries;
    private final Map<Integer, PlannedAsset> changed = new TreeMap<>();
    private final Set<Integer> removed = new HashSet<>();
    private final List<PlannedAsset> added = new ArrayList<>();
    private int length;

    /**
     * Begins with a text.
     *
     * @param file its name, for messages
     * @param text empty for a new file
     */
    public AssetFile(String file, String text, AssetReader reader) {
        this.file = file;
        this.text = text;
        this.reader = reader;
        this.document = YamlDocument.parse(file, text);
        this.assets = reader.read(document);
        this.entries = document.root().list(AssetReader.LIST).size();
        this.length = text.length();
    }

    /** The line of an asset, from 1. */
    public OptionalInt line(String key) {
        return find(key).map(read -> document.line(path(read.index()))).orElseGet(OptionalInt::empty);
    }

    /** Takes an asset as it is to be; it is one of this file. */
    public void change(PlannedAsset asset) {
        changed.put(index(asset.key()), asset);
    }

    /** Leaves an asset out; it is one of this file. */
    public void remove(String key) {
        removed.add(index(key));
    }

    private int index(String key) {
        return find(key)
                .orElseThrow(() -> new NoSuchElementException(key + " is not in " + file))
                .index();
    }

    private Optional<AssetReader.Read> find(String key) {
        return assets.stream().filter(read -> read.asset().key().equals(key)).findFirst();
    }

    /** Takes one more asset; false if the file is full, or nothing can be put behind its last entry. */
    public boolean add(PlannedAsset asset) {
        String entry = AssetText.entries(List.of(asset));
        boolean full = entries + added.size() >= MOST_ASSETS || length + entry.length() > MOST_CHARACTERS;
        if (full || added.isEmpty() && !text.isEmpty() && !takes(entry)) {
            return false;
        }
        added.add(asset);
        length += entry.length();
        return true;
    }

    private boolean takes(String entry) {
        return read(extended(text, entry)).size() == assets.size() + 1;
    }

    /** The new text; empty if nothing was changed. Where a change cannot be made in its place, a text without comments. */
    public Optional<String> changedText() {
        if (changed.isEmpty() && removed.isEmpty() && added.isEmpty()) {
            return Optional.empty();
        }
        List<PlannedAsset> wanted = wanted();
        String edited = changed.isEmpty() && removed.isEmpty() ? text : withChanges();
        if (!added.isEmpty()) {
            edited = text.isEmpty() ? AssetText.write(added) : extended(edited, AssetText.entries(added));
        }
        return Optional.of(read(edited).equals(wanted) ? edited : AssetText.write(wanted));
    }

    private List<PlannedAsset> wanted() {
        List<PlannedAsset> wanted = new ArrayList<>();
        assets.stream()
                .filter(read -> !removed.contains(read.index()))
                .forEach(read -> wanted.add(changed.getOrDefault(read.index(), read.asset())));
        wanted.addAll(added);
        return wanted;
    }

    private List<PlannedAsset> read(String content) {
        return reader.read(YamlDocument.parse(file, content)).stream()
                .map(AssetReader.Read::asset)
                .toList();
    }

    private String withChanges() {
        List<String> lines = text.lines().toList();
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (AssetReader.Read before : assets) {
            PlannedAsset after = changed.get(before.index());
            if (removed.contains(before.index())) {
                int begin = begin(before.index(), lines.size());
                join(out, lines.subList(done, begin));
                done = written(lines, begin, begin(before.index() + 1, lines.size()));
            } else if (after != null) {
                int begin = begin(before.index(), lines.size());
                int end = begin(before.index() + 1, lines.size());
                join(out, lines.subList(done, begin));
                StringBuilder entry = new StringBuilder();
                join(entry, lines.subList(begin, end));
                out.append(AssetText.changed(entry.toString(), before.asset(), after)
                        .orElseGet(() -> AssetText.entries(List.of(after))));
                done = end;
            }
        }
        join(out, lines.subList(done, lines.size()));
        return text.contains("\r\n") ? out.toString().replace("\n", "\r\n") : out.toString();
    }

    /** The place of the line on which an entry begins, from 0; the end of the lines behind the last entry. */
    private int begin(int entry, int end) {
        return entry < entries ? document.line(path(entry)).orElseThrow() - 1 : end;
    }

    /** Where an entry ends that begins on a line: what follows it before the next one may well be a comment on that. */
    private static int written(List<String> lines, int begin, int next) {
        int end = next;
        while (end > begin + 1
                && (lines.get(end - 1).isBlank()
                        || lines.get(end - 1).stripLeading().startsWith("#"))) {
            end--;
        }
        return end;
    }

    private static void join(StringBuilder out, List<String> lines) {
        lines.forEach(line -> out.append(line).append('\n'));
    }

    private static String extended(String text, String entries) {
        return (text.endsWith("\n") ? text : text + "\n") + entries;
    }

    private static String path(int entry) {
        return AssetReader.LIST + "/" + entry;
    }
}
