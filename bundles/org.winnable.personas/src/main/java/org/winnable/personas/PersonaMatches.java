package org.winnable.personas;

import java.util.List;
import java.util.stream.IntStream;
import org.winnable.core.persona.Persona;

/** Everyone's degrees of fit, by row of the table that was matched. Immutable and thread-safe. */
public final class PersonaMatches {

    private static final float FITS = (float) PersonaMatcher.FITS;
    /** What is lost where a degree is kept in four bytes. */
    private static final float ROUNDING = 1e-6f;

    private final List<Persona> personas;
    private final float[][] degrees;

    PersonaMatches(List<Persona> personas, float[][] degrees) {
        this.personas = List.copyOf(personas);
        this.degrees = degrees;
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
        return degrees[persona][row] >= FITS - ROUNDING;
    }

    /** How many people fit a persona, by its place. */
    public int population(int persona) {
        int people = 0;
        for (int row = 0; row < degrees[persona].length; row++) {
            people += fits(persona, row) ? 1 : 0;
        }
        return people;
    }

    /** The rows of the people who fit a persona, the best first. */
    public int[] members(int persona) {
        return IntStream.range(0, degrees[persona].length)
                .filter(row -> fits(persona, row))
                .boxed()
                .sorted((one, other) -> Float.compare(degrees[persona][other], degrees[persona][one]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The rows of the people who fit none: a list to work from. */
    public int[] unmatched() {
        int size = degrees.length == 0 ? 0 : degrees[0].length;
        return IntStream.range(0, size)
                .filter(row -> IntStream.range(0, degrees.length).noneMatch(persona -> fits(persona, row)))
                .toArray();
    }
}
