package org.winnable.personas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.winnable.core.facts.FactTable;
import org.winnable.core.persona.MatchingRule;
import org.winnable.core.persona.Persona;
import org.winnable.core.rules.AttributeTest;
import org.winnable.core.rules.AttributeTest.Answer;
import org.winnable.core.work.Progress;
import org.winnable.personas.internal.RowCursor;
import org.winnable.personas.internal.SignTests;

/**
 * Tells who fits which personas. Somebody may fit several, or none. Personas without matching rules and those that are archived are left
 * out. Immutable and thread-safe.
 */
public final class PersonaMatcher {

    /** From this degree on somebody fits. */
    public static final double FITS = 0.5;

    /** So many people are looked at between two questions whether the user cancelled. */
    private static final int STRETCH = 8192;

    private final List<Persona> personas;
    private final FactTable facts;
    private final Instant asOf;
    private final AttributeTest[][] tests;
    private final double[][] shares;

    /**
     * Prepares everything that does not depend on a person.
     *
     * @param asOf the moment of judgement; what happened later is not seen
     */
    public PersonaMatcher(List<Persona> personas, FactTable facts, Instant asOf) {
        this.personas = personas.stream()
                .filter(persona -> !persona.archived() && !persona.matching().isEmpty())
                .toList();
        this.facts = facts;
        this.asOf = asOf;
        tests = this.personas.stream().map(this::tests).toArray(AttributeTest[][]::new);
        shares = this.personas.stream().map(PersonaMatcher::shares).toArray(double[][]::new);
    }

    /** The personas that people can be told to fit, in the order in which they were given. */
    public List<Persona> personas() {
        return personas;
    }

    /**
     * Everyone's degrees. Makes nothing per person but the columns of the answer: four bytes for each person and persona.
     *
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public PersonaMatches all(Progress progress) {
        float[][] degrees = new float[personas.size()][facts.size()];
        RowCursor cursor = new RowCursor(facts, asOf.getEpochSecond());
        for (int row = 0; row < facts.size(); row++) {
            if (row % STRETCH == 0) {
                progress.checkCancelled();
            }
            cursor.moveTo(row);
            for (int persona = 0; persona < degrees.length; persona++) {
                degrees[persona][row] = (float) degree(persona, cursor);
            }
        }
        return new PersonaMatches(personas, degrees);
    }

    /** How far one person fits each persona, the best first; ties in the order of the personas. */
    public List<PersonaFit> of(int row) {
        RowCursor cursor = new RowCursor(facts, asOf.getEpochSecond());
        cursor.moveTo(row);
        List<PersonaFit> fits = new ArrayList<>();
        for (int persona = 0; persona < personas.size(); persona++) {
            fits.add(new PersonaFit(personas.get(persona), degree(persona, cursor), reasons(persona, cursor)));
        }
        fits.sort(Comparator.comparingDouble(PersonaFit::degree).reversed());
        return List.copyOf(fits);
    }

    private double degree(int persona, RowCursor cursor) {
        double degree = 0;
        AttributeTest[] signs = tests[persona];
        for (int sign = 0; sign < signs.length; sign++) {
            if (signs[sign].on(cursor) == Answer.YES) {
                degree += shares[persona][sign];
            }
        }
        // shares that sum to one may miss it by a rounding
        return Math.min(1, degree);
    }

    private List<PersonaFit.Reason> reasons(int persona, RowCursor cursor) {
        List<PersonaFit.Reason> reasons = new ArrayList<>();
        List<MatchingRule> rules = personas.get(persona).matching();
        for (int sign = 0; sign < rules.size(); sign++) {
            reasons.add(new PersonaFit.Reason(rules.get(sign), tests[persona][sign].on(cursor)));
        }
        return reasons;
    }

    private AttributeTest[] tests(Persona persona) {
        return persona.matching().stream()
                .map(rule -> SignTests.of(rule.sign(), facts))
                .toArray(AttributeTest[]::new);
    }

    private static double[] shares(Persona persona) {
        double whole =
                persona.matching().stream().mapToDouble(MatchingRule::weight).sum();
        return persona.matching().stream()
                .mapToDouble(rule -> rule.weight() / whole)
                .toArray();
    }
}
