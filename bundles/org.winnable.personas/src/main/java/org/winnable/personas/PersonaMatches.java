package org.winnable.personas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.winnable.core.facts.FactTable;
import org.winnable.core.persona.Persona;
import org.winnable.core.work.Progress;

/** Everyone's degrees of fit, by row of the table that was matched. Immutable and thread-safe. */
public final class PersonaMatches {

    /** What is lost where a degree is kept in four bytes. */
    private static final double ROUNDING = 1e-6;

    private final List<Persona> personas;
    private final FactTable facts;
    private final Instant asOf;
    private final float[][] degrees;

    PersonaMatches(List<Persona> personas, FactTable facts, Instant asOf, float[][] degrees) {
        this.personas = List.copyOf(personas);
        this.facts = facts;
        this.asOf = asOf;
        this.degrees = degrees;
    }

    /**
     * The same people by other personas, as a {@link PersonaMatcher} tells them; what is known of personas whose rules are the same is
     * not found out anew, so that this is quick while a rule is being written.
     *
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public PersonaMatches by(List<Persona> others, Progress progress) {
        List<Persona> wanted = others.stream().filter(PersonaMatcher::isMatched).toList();
        List<Persona> unknown =
                wanted.stream().filter(persona -> place(persona) < 0).toList();
        float[][] found = new PersonaMatcher(unknown, facts, asOf).all(progress).degrees;
        List<float[]> columns = new ArrayList<>();
        int next = 0;
        for (Persona persona : wanted) {
            int place = place(persona);
            columns.add(place < 0 ? found[next++] : degrees[place]);
        }
        return new PersonaMatches(wanted, facts, asOf, columns.toArray(float[][]::new));
    }

    private int place(Persona wanted) {
        return IntStream.range(0, personas.size())
                .filter(place -> personas.get(place).matching().equals(wanted.matching()))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a degree is enough to fit. */
    public static boolean fits(double degree) {
        return degree >= PersonaMatcher.FITS - ROUNDING;
    }

    /** The moment of judgement. */
    public Instant asOf() {
        return asOf;
    }

    /** The people who were matched. */
    public FactTable facts() {
        return facts;
    }

    /** The personas that were matched. */
    public List<Persona> personas() {
        return personas;
    }

    /** The degree from 0 to 1 to which somebody fits a persona, by its place in {@link #personas()}. */
    public double degree(int persona, int row) {
        return degrees[persona][row];
    }

    /** Whether somebody fits a persona. */
    public boolean fits(int persona, int row) {
        return fits(degrees[persona][row]);
    }

    /** Whether somebody fits no persona. */
    public boolean fitsNone(int row) {
        for (int persona = 0; persona < degrees.length; persona++) {
            if (fits(persona, row)) {
                return false;
            }
        }
        return true;
    }

    /** How many people fit a persona, by its place. */
    public int population(int persona) {
        int people = 0;
        for (int row = 0; row < facts.size(); row++) {
            people += fits(persona, row) ? 1 : 0;
        }
        return people;
    }

    /** The rows of the people who fit a persona, the best first. */
    public int[] members(int persona) {
        return IntStream.range(0, facts.size())
                .filter(row -> fits(persona, row))
                .boxed()
                .sorted((one, other) -> Float.compare(degrees[persona][other], degrees[persona][one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The rows of the people who fit none: a list to work from; nobody if there are no personas to fit. */
    public int[] unmatched() {
        return degrees.length == 0
                ? new int[0]
                : IntStream.range(0, facts.size()).filter(this::fitsNone).toArray();
    }
}
