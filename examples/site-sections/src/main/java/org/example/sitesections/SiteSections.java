package org.example.sitesections;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.content.Asset;
import org.winnable.core.content.Cell;
import org.winnable.core.content.ContentMapping;
import org.winnable.core.content.Evidence;
import org.winnable.core.content.Placement;
import org.winnable.core.text.Texts;

/**
 * Places an asset by the section of the site that its address lies in. Which sections there are is data of the plug-in
 * ({@code sections.properties}), so that whoever looks after the site can change them without a line of Java. Stateless.
 */
public final class SiteSections implements ContentMapping {

    /** A folder more is known about it, so one is surer of it: 0.6 for /pricing, 0.7 for /for/finance and so on. */
    private static final double SURE = 0.5;

    private static final double PER_FOLDER = 0.1;
    private static final double MOST = 0.9;

    private final List<Section> sections = sections();

    @Override
    public Stream<Placement> map(Asset asset, Evidence evidence) {
        List<String> address = asset.address().map(SiteSections::folders).orElse(List.of());
        return longest(address, evidence.cells()).stream().flatMap(section -> placements(section, address, evidence));
    }

    /** The section that says most of the address: what is general says nothing where something special does. */
    private Optional<Section> longest(List<String> address, Set<Cell> cells) {
        return sections.stream()
                .filter(section -> cells.stream().anyMatch(cell -> section.holds(address, cell)))
                .findFirst();
    }

    private static Stream<Placement> placements(Section section, List<String> address, Evidence evidence) {
        Set<String> known = evidence.cells().stream().map(Cell::buyerStage).collect(Collectors.toSet());
        Optional<String> stage =
                section.stages().stream().filter(known::contains).findFirst();
        double confidence = Math.min(MOST, SURE + PER_FOLDER * section.folders().size());
        String reason = Texts.of(SiteSections.class).get("reason", section.path());
        return evidence.cells().stream()
                .filter(cell -> stage.equals(Optional.of(cell.buyerStage())) && section.holds(address, cell))
                .map(cell -> new Placement(cell, confidence, reason));
    }

    private static List<String> folders(String address) {
        try {
            URI place = URI.create(address);
            String path = Optional.ofNullable(place.getPath()).orElse("");
            // a path without a host is a file on somebody's disk
            return place.getHost() == null ? List.of() : Section.folders(path.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // the name of a file may be no address at all
            return List.of();
        }
    }

    /** The longest first; of equally long ones, those that name folders before those with any folder. */
    private static List<Section> sections() {
        Properties lines = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(SiteSections.class.getResourceAsStream("sections.properties")),
                StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Section> sections = new ArrayList<>();
        lines.stringPropertyNames().forEach(path -> sections.add(Section.of(path, lines.getProperty(path))));
        sections.sort(
                Comparator.comparingInt((Section section) -> -section.folders().size())
                        .thenComparing(Section::path, Comparator.reverseOrder()));
        return List.copyOf(sections);
    }
}
