package org.winnable.workspace.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.winnable.core.scoring.TrainedState;
import org.winnable.core.scoring.TrainingReport;
import org.winnable.core.scoring.TrainingReport.Figure;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;
import org.winnable.yaml.YamlText;

/** The text that says what a strategy learnt, on what and how well; the bytes stand in a file beside it. Pure. */
public final class TrainedText {

    private static final Texts TEXTS = Texts.of(TrainedText.class);
    private static final int DIGITS = 64;

    private TrainedText() {}

    /**
     * What a text says.
     *
     * @param sha256 of the bytes that belong to it
     */
    public record Described(TrainingReport report, String sha256) {}

    /**
     * Reads a text.
     *
     * @param version that the file's name says
     * @param model the name of the file with the bytes that belongs to this one
     * @return of use only if the document is sound; there if it is
     */
    public static Optional<Described> read(YamlDocument document, int version, String model) {
        YamlMapping root = document.root();
        Optional<String> strategy = root.require("strategy").flatMap(YamlElement::text);
        root.require("version")
                .ifPresent(element -> element.text()
                        .filter(text -> !text.equals(Integer.toString(version)))
                        .ifPresent(text -> element.problem(TEXTS.get("trained.version", version))));
        Optional<LocalDate> trained = root.require("trained").flatMap(Vocabulary::date);
        Optional<YamlElement> period = root.require("period");
        Optional<YamlMapping> days = period.flatMap(YamlElement::mapping);
        Optional<LocalDate> from = days.flatMap(d -> d.require("from")).flatMap(Vocabulary::date);
        Optional<LocalDate> until = days.flatMap(d -> d.require("until")).flatMap(Vocabulary::date);
        days.ifPresent(YamlMapping::end);
        Optional<Integer> people = root.require("people").flatMap(e -> e.integer(0, Integer.MAX_VALUE));
        List<Figure> figures = root.get("figures")
                .flatMap(YamlElement::mapping)
                .map(TrainedText::figures)
                .orElse(List.of());
        root.require("model")
                .ifPresent(element -> element.text()
                        .filter(text -> !text.equals(model))
                        .ifPresent(text -> element.problem(TEXTS.get("trained.model", model))));
        Optional<String> sha256 = root.require("sha256").flatMap(TrainedText::sha256);
        root.end();
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            period.get().problem(TEXTS.get("trained.period", from.get(), until.get()));
        }
        return document.isSound()
                ? Optional.of(new Described(
                        new TrainingReport(
                                strategy.get(), trained.get(), from.get(), until.get(), people.get(), figures),
                        sha256.get()))
                : Optional.empty();
    }

    /** The text of a state whose bytes lie in a file of that name. */
    public static String write(TrainedState state, String model) {
        TrainingReport report = state.report();
        StringBuilder out = new StringBuilder(TEXTS.get("trained.comment"));
        out.append("\nstrategy: ").append(YamlText.quoted(report.strategy()));
        out.append("\nversion: ").append(state.version());
        out.append("\ntrained: ").append(report.trained());
        out.append("\nperiod: {from: ").append(report.from());
        out.append(", until: ").append(report.until()).append('}');
        out.append("\npeople: ").append(report.people());
        out.append(report.figures().isEmpty() ? "\nfigures: {}" : "\nfigures:");
        for (Figure figure : report.figures()) {
            out.append("\n  ").append(YamlText.quoted(figure.name()));
            out.append(": ").append(YamlText.quoted(figure.text()));
        }
        out.append("\nmodel: ").append(YamlText.quoted(model));
        out.append("\nsha256: ").append(YamlText.quoted(state.content().sha256()));
        return out.append('\n').toString();
    }

    private static List<Figure> figures(YamlMapping mapping) {
        List<Figure> figures = new ArrayList<>();
        for (String name : mapping.keys()) {
            mapping.require(name).flatMap(YamlElement::text).ifPresent(text -> figures.add(new Figure(name, text)));
        }
        return figures;
    }

    private static Optional<String> sha256(YamlElement element) {
        return element.text().filter(text -> {
            boolean fits = text.length() == DIGITS && text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
            if (!fits) {
                element.problem(TEXTS.get("trained.sha256", text));
            }
            return fits;
        });
    }
}
