package org.winnable.personas.sheet;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.JobFunction;
import org.winnable.core.lead.Seniority;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.Profile;
import org.winnable.core.text.Texts;
import org.winnable.personas.sheet.Sheet.Line;
import org.winnable.personas.sheet.Sheet.Section;

/** What a persona's file says, as the shipped sections of the editor show it. What nobody wrote is left out. */
public final class ProfileSheet {

    private static final Texts TEXTS = Texts.of(ProfileSheet.class);

    private ProfileSheet() {}

    /** The words for a persona; empty if only its name is known. */
    public static Sheet of(Persona persona) {
        Profile profile = persona.profile();
        return new Sheet(Stream.of(
                        section("identity", identity(profile.identity())),
                        section(
                                "goals",
                                Stream.of(
                                        line("goals.goals", profile.goals(), goal -> goal),
                                        line("goals.problems", profile.problems(), problem -> problem))),
                        section(
                                "buying",
                                Stream.of(
                                        line(
                                                "buying.role",
                                                profile.buying()
                                                        .role()
                                                        .map(BuyingRole::label)
                                                        .orElse("")),
                                        line("buying.criteria", profile.buying().criteria(), criterion -> criterion))),
                        section("objections", profile.objections().stream().map(ProfileSheet::objection)),
                        section("channels", Stream.of(unlabelled(String.join("; ", profile.channels())))),
                        section("voice", profile.quotes().stream().map(ProfileSheet::quote)),
                        section("matching", persona.matching().stream().map(ProfileSheet::rule)))
                .filter(section -> !section.lines().isEmpty())
                .toList());
    }

    private static Stream<Line> identity(Profile.Identity identity) {
        return Stream.of(
                line("identity.summary", identity.summary()),
                line("identity.titles", identity.titles(), title -> title),
                line("identity.industries", identity.industries(), industry -> industry),
                line("identity.seniority", sorted(identity.seniorities()), Seniority::label),
                line("identity.functions", sorted(identity.functions()), JobFunction::label),
                line("identity.situation", identity.situation()),
                line("identity.perceptions", identity.perceptions()),
                line("identity.expectations", identity.expectations()));
    }

    private static Line objection(Profile.Objection objection) {
        String answer = objection.answer().isBlank() ? TEXTS.get("objections.unanswered") : objection.answer();
        return new Line(TEXTS.get("quoted", objection.objection()), answer);
    }

    private static Line quote(Profile.Quote quote) {
        String where = Stream.of(
                        quote.feedback(), quote.on().map(Object::toString).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Line(where, TEXTS.get("quoted", quote.words()));
    }

    private static Line rule(MatchingRule rule) {
        return unlabelled(TEXTS.get("matching.rule", rule.sign().sentence(), rule.weight()));
    }

    private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> words) {
        return words.stream().sorted().toList();
    }

    private static <T> Line line(String label, List<T> words, Function<T, String> text) {
        return line(label, words.stream().map(text).collect(Collectors.joining("; ")));
    }

    private static Line line(String label, String value) {
        return new Line(TEXTS.get(label), value);
    }

    private static Line unlabelled(String value) {
        return new Line("", value);
    }

    private static Section section(String title, Stream<Line> lines) {
        return new Section(
                TEXTS.get(title), lines.filter(line -> !line.value().isBlank()).toList());
    }
}
