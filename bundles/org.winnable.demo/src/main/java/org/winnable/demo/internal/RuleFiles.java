package org.winnable.demo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.winnable.demo.DemoClient;

/** What the client writes by hand: agreement, lifecycle, scoring, journey, assets and personas. */
public final class RuleFiles {

    private static final List<String> PLACES = List.of(
            "agreement.yaml",
            "lifecycle.yaml",
            "scoring/default.yaml",
            "journey.yaml",
            "content/library.yaml",
            "personas/finance-director.yaml",
            "personas/managing-director.yaml",
            "personas/operations-director.yaml",
            "personas/sales-director.yaml",
            "personas/supply-chain-manager.yaml");

    /** A day that is counted from the day on which the demo is made. */
    private static final Pattern DAY = Pattern.compile("\\btoday([+-]\\d{1,4})\\b");

    private RuleFiles() {}

    /**
     * Writes them; a workspace made around them keeps them.
     *
     * @param today from which their dates are counted
     */
    public static void write(Path folder, LocalDate today) throws IOException {
        for (String place : PLACES) {
            try (InputStream rules = Objects.requireNonNull(DemoClient.class.getResourceAsStream("rules/" + place))) {
                Path target = folder.resolve(place);
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                String text = new String(rules.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(target, dated(text, today));
            }
        }
    }

    /** A text with days such as {@code today-12} written as dates. */
    static String dated(String text, LocalDate today) {
        return DAY.matcher(text)
                .replaceAll(
                        day -> today.plusDays(Integer.parseInt(day.group(1))).toString());
    }
}
