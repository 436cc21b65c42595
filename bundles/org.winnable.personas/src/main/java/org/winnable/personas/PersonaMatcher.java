package org.winnable.personas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.winnable.core.facts.FactTable;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.rules.AttributeTest.Answer;
import org.winnable.core.work.Progress;
import org.winnable.personas.internal.Matching;

/**
 * Tells who fits which personas. Somebody may fit several, or none. Personas without matching rules and those that are archived are left
 * out. Immutable and thread-safe.
 */
public final class PersonaMatcher {

    /** From this degree on somebody fits. */
    public static final double FITS = 0.5;

    private final List<Persona> personas;
    private final FactTable facts;
    private final Instant asOf;
    private final Matching matching;

    /**
     * Prepares everything that does not depend on a person.
     *
     * @param asOf the moment of judgement; what happened later is not seen
     */
    public PersonaMatcher(List<Persona> personas, FactTable facts, Instant asOf) {
        this.personas = personas.stream().filter(PersonaMatcher::isMatched).toList();
        this.facts = facts;
        this.asOf = asOf;
        this.matching =
                new Matching(this.personas.stream().map(Persona::matching).toList(), facts, asOf);
    }

    /** Whether people can be told to fit a persona: it has rules, and is not archived. */
    static boolean isMatched(Persona persona) {
        return !persona.archived() && !persona.matching().isEmpty();
    }

    /** The personas that people can be told to fit, in the order in which they were given. */
    public List<Persona> personas() {
        return personas;
    }

    /**
     * Everyone's degrees, on all processors. Makes nothing per person but the columns of the answer: four bytes for each person and
     * persona.
     *
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public PersonaMatches all(Progress progress) {
        return new PersonaMatches(personas, facts, asOf, matching.degrees(progress));
    }

    /** How far one person fits each persona, the best first; ties in the order of the personas. */
    public List<PersonaFit> of(int row) {
        List<List<Answer>> answers = matching.answers(row);
        return IntStream.range(0, personas.size())
                .mapToObj(place -> fit(personas.get(place), answers.get(place)))
                .sorted(Comparator.comparingDouble(PersonaFit::degree).reversed())
                .toList();
    }

    private static PersonaFit fit(Persona persona, List<Answer> answers) {
        List<PersonaFit.Reason> reasons = new ArrayList<>();
        double shown = 0;
        double whole = 0;
        for (int place = 0; place < answers.size(); place++) {
            MatchingRule rule = persona.matching().get(place);
            reasons.add(new PersonaFit.Reason(rule, answers.get(place)));
            whole += rule.weight();
            shown += answers.get(place) == Answer.YES ? rule.weight() : 0;
        }
        return new PersonaFit(persona, shown / whole, reasons);
    }
}
