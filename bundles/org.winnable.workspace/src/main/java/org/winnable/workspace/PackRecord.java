package org.winnable.workspace;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;
import org.winnable.yaml.YamlText;

/**
 * What is noted of a pack that was applied: what its files held before and hold since, so that it can be taken back, and so that
 * whoever changed one of them since is not robbed of it.
 *
 * @param name what the pack is called
 * @param applied when
 * @param undone when it was taken back
 * @param files each file that it changed or brought
 */
record PackRecord(String name, Instant applied, Optional<Instant> undone, List<Entry> files) {

    private static final Texts TEXTS = Texts.of(PackRecord.class);

    /**
     * A file.
     *
     * @param place where in the workspace
     * @param before what it held; empty if it was not there
     * @param after what it holds since
     */
    record Entry(String place, Optional<String> before, String after) {}

    /** Copies the list. */
    PackRecord {
        files = List.copyOf(files);
    }

    PackRecord undone(Instant when) {
        return new PackRecord(name, applied, Optional.of(when), files);
    }

    String text() {
        StringBuilder text = new StringBuilder("# ").append(TEXTS.get("pack.record"));
        text.append("\nname: ").append(YamlText.quoted(name));
        text.append("\napplied: ").append(applied);
        undone.ifPresent(when -> text.append("\nundone: ").append(when));
        text.append("\nfiles:\n");
        for (Entry file : files) {
            text.append("  - place: ").append(YamlText.quoted(file.place()));
            file.before().ifPresent(before -> text.append("\n    before: ").append(YamlText.quoted(before)));
            text.append("\n    after: ").append(YamlText.quoted(file.after())).append('\n');
        }
        return text.toString();
    }

    /**
     * Reads a note.
     *
     * @param file its place, for problems
     */
    static PackRecord read(String file, String text) throws WorkspaceException {
        return HouseStyle.read(file, text, document -> read(document.root())).orElseThrow();
    }

    /** Empty if there are problems. */
    private static Optional<PackRecord> read(YamlMapping root) {
        Optional<String> name = root.require("name").flatMap(YamlElement::text);
        Optional<Instant> applied = root.require("applied").flatMap(PackRecord::moment);
        Optional<Instant> undone = root.get("undone").flatMap(PackRecord::moment);
        List<Entry> files = new ArrayList<>();
        for (YamlMapping entry : root.mappings("files")) {
            Optional<String> place = entry.require("place").flatMap(YamlElement::text);
            Optional<String> before = entry.get("before").flatMap(YamlElement::text);
            Optional<String> after = entry.require("after").flatMap(YamlElement::text);
            place.flatMap(where -> after.map(what -> new Entry(where, before, what)))
                    .ifPresent(files::add);
        }
        return name.flatMap(called -> applied.map(when -> new PackRecord(called, when, undone, files)));
    }

    private static Optional<Instant> moment(YamlElement element) {
        return element.text().flatMap(text -> {
            try {
                return Optional.of(Instant.parse(text));
            } catch (DateTimeException e) {
                element.problem(TEXTS.get("pack.moment", text));
                return Optional.empty();
            }
        });
    }
}
