package org.winnable.personas.ui.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.e4.ui.di.UISynchronize;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ClientSession;
import org.winnable.core.persona.Persona;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.PersonaOverlap;
import org.winnable.personas.performance.PersonaPerformance;
import org.winnable.personas.sheet.PerformanceSheet;
import org.winnable.personas.sheet.ProfileSheet;
import org.winnable.personas.sheet.Sheet;
import org.winnable.personas.suggestion.PersonaSuggestion;
import org.winnable.personas.suggestion.PersonaSuggestions;
import org.winnable.qualification.Qualification;
import org.winnable.ui.jobs.LatestAnswer;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.ui.session.Ways;
import org.winnable.ui.text.Patterns;

/**
 * Finds out, off the UI thread and only while somebody looks at it, what became of the people who fit, and which personas are missing. Used
 * on the UI thread.
 */
final class InsightDesk {

    private static final Duration REST = Duration.ofMillis(200);

    private final Ways ways;
    private final LatestAnswer<Subject, Performances> performances;
    private final LatestAnswer<PersonaMatches, Suggestions> suggestions;
    private @Nullable Subject subject;
    private @Nullable Subject asked;
    private @Nullable Performances told;
    private @Nullable PersonaMatches looked;
    private List<Persona> personas = List.of();
    private String chosen = "";
    private String other = "";
    private @Nullable PersonasView view;

    /** Whose people are looked at; told apart by what they would be answered. */
    private record Subject(ClientSession session, Qualification people, PersonaMatches matches) {

        Performances answer() throws Exception {
            return new Performances(this, session.personas().performance(people, matches, Progress.NONE));
        }
    }

    private record Performances(Subject subject, List<PersonaPerformance> list) {}

    private record Suggestions(PersonaMatches matches, List<PersonaSuggestion> list) {}

    InsightDesk(Ways ways, UISynchronize ui) {
        this.ways = ways;
        performances =
                new LatestAnswer<>("Persona performance", ui, Subject::answer, this::performed, this::notPerformed);
        suggestions = new LatestAnswer<>(
                "Persona suggestions",
                ui,
                matches -> new Suggestions(matches, PersonaSuggestions.of(matches, Progress.NONE)),
                found -> pages().suggestions().show(found.list()),
                why -> pages().suggestions().say(failed(why)));
    }

    /** Where it is shown. */
    void setView(PersonasView made) {
        view = made;
    }

    /**
     * Looks at others.
     *
     * @param matches absent while it is not known who fits
     * @param key of the chosen persona; empty for none
     */
    void look(
            @Nullable ClientSession session,
            @Nullable Qualification people,
            Optional<PersonaMatches> matches,
            List<Persona> all,
            String key) {
        Subject now = session == null || people == null || matches.isEmpty()
                ? null
                : new Subject(session, people, matches.get());
        boolean same = Objects.equals(now, subject) && all.equals(personas) && key.equals(chosen);
        subject = now;
        personas = all;
        chosen = key;
        if (!same) {
            pages().showUnmatched(now == null || now.people().size() == 0 ? -1 : unmatched(now.matches()).length);
            turned();
        }
    }

    /** Another page is shown, or the same of something else. */
    void turned() {
        Subject now = subject;
        if (pages().showsSuggestions() && now != null && now.matches() != looked) {
            looked = now.matches();
            pages().suggestions()
                    .begin(unmatched(now.matches()).length, now.people().size());
            suggestions.ask(now.matches());
        }
        if (!pages().showsFigures()) {
            return;
        }
        if (now != null && !now.equals(asked)) {
            asked = now;
            performances.ask(now, REST);
        }
        show();
    }

    private void performed(Performances answer) {
        told = answer;
        show();
    }

    private void notPerformed(Exception why) {
        asked = null;
        looked = null;
        String text = failed(why);
        pages().performance().show(Optional.empty(), text);
        pages().comparison().say(text);
    }

    private static String failed(Exception why) {
        return Patterns.format(Messages.Insight_failed, String.valueOf(why.getMessage()));
    }

    private void show() {
        Optional<Persona> first = persona(chosen);
        if (first.isEmpty()) {
            return;
        }
        pages().performance().show(performance(chosen), otherwise(first.get()));
        List<Persona> others = personas.stream()
                .filter(each -> !each.key().equals(chosen) && !each.archived())
                .toList();
        String second = others.stream()
                .map(Persona::key)
                .filter(other::equals)
                .findFirst()
                .orElse(others.isEmpty() ? "" : others.getFirst().key());
        pages().comparison().offer(others, second);
        persona(second)
                .ifPresentOrElse(
                        beside -> pages().comparison()
                                .show(
                                        first.get().name(),
                                        beside.name(),
                                        sheet(first.get()),
                                        sheet(beside),
                                        overlap(chosen, second)),
                        () -> pages().comparison().say(Messages.Compare_alone));
    }

    private String otherwise(Persona persona) {
        if (persona.archived() || persona.matching().isEmpty()) {
            return Messages.Insight_noRules;
        }
        return subject == null ? Messages.Insight_nobody : Messages.Insight_working;
    }

    private Sheet sheet(Persona persona) {
        Sheet profile = ProfileSheet.of(persona);
        return performance(persona.key())
                .map(PerformanceSheet::of)
                .map(profile::and)
                .orElse(profile);
    }

    /** What became of the people who fit a persona; absent while that is not known. */
    Optional<PersonaPerformance> performance(String key) {
        Performances answer = told;
        return answer == null || !answer.subject().equals(subject)
                ? Optional.empty()
                : answer.list().stream()
                        .filter(each -> each.persona().key().equals(key))
                        .findFirst();
    }

    private Optional<PersonaOverlap> overlap(String first, String second) {
        Subject now = subject;
        if (now == null) {
            return Optional.empty();
        }
        int one = place(now.matches(), first);
        int two = place(now.matches(), second);
        return one < 0 || two < 0 ? Optional.empty() : Optional.of(PersonaOverlap.of(now.matches(), one, two));
    }

    /** Another persona is to be compared with. */
    void compare(String key) {
        other = key;
        show();
    }

    /** Shows the people who fit the chosen persona in the table of the leads. */
    void showMembers() {
        Subject now = subject;
        int place = now == null ? -1 : place(now.matches(), chosen);
        if (now != null && place >= 0) {
            String name = now.matches().personas().get(place).name();
            go(
                    Patterns.format(Messages.Chosen_members, name),
                    now,
                    now.matches().members(place));
        }
    }

    /** Shows everyone who fits no persona in the table of the leads. */
    void showUnmatched() {
        Subject now = subject;
        if (now != null) {
            go(Messages.Chosen_unmatched, now, unmatched(now.matches()));
        }
    }

    /** Shows a group in the table of the leads. */
    void showGroup(PersonaSuggestion group) {
        Subject now = subject;
        if (now != null) {
            go(
                    group.name(),
                    now,
                    group.rows().stream().mapToInt(Integer::intValue).toArray());
        }
    }

    private void go(String name, Subject of, int[] rows) {
        LongStream ids = Arrays.stream(rows).mapToLong(of.people().facts()::id);
        ways.leads().ifPresent(leads -> leads.accept(new ChosenPeople(name, ids)));
    }

    /** Without personas that people could fit, everyone. */
    private static int[] unmatched(PersonaMatches matches) {
        return IntStream.range(0, matches.facts().size())
                .filter(matches::fitsNone)
                .toArray();
    }

    private static int place(PersonaMatches matches, String key) {
        return IntStream.range(0, matches.personas().size())
                .filter(place -> matches.personas().get(place).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private Optional<Persona> persona(String key) {
        return personas.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    private PersonasView pages() {
        return Objects.requireNonNull(view);
    }
}
