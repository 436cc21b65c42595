package org.winnable.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.content.BarrageGuard;
import org.winnable.content.ContentAdvisor;
import org.winnable.content.JourneyJudge;
import org.winnable.content.JourneyPosition;
import org.winnable.content.NextContent;
import org.winnable.core.content.Cell;
import org.winnable.personas.PersonaFit;
import org.winnable.personas.PersonaMatcher;

/**
 * Advises single people of a judgement. Made once for all of them by {@link ClientContent#personal}, as it takes the whole plan; one
 * person then takes well under a millisecond. What is changed in the client's files afterwards is not seen. Immutable and thread-safe.
 */
public final class PersonalContent {

    private final PersonaMatcher matcher;
    private final JourneyJudge journey;
    private final ContentAdvisor advisor;
    private final BarrageGuard guard;
    private final long asOf;

    /**
     * Advice of which all parts are about the same people.
     *
     * @param asOf epoch seconds; what they read later is not seen
     */
    PersonalContent(
            PersonaMatcher matcher, JourneyJudge journey, ContentAdvisor advisor, BarrageGuard guard, long asOf) {
        this.matcher = matcher;
        this.journey = journey;
        this.advisor = advisor;
        this.guard = guard;
        this.asOf = asOf;
    }

    /**
     * What the person in a row should read next, and what must wait so that they are not touched too often.
     *
     * @param row in the facts
     */
    public PersonalAdvice of(int row) {
        List<PersonaFit> fits =
                matcher.of(row).stream().filter(PersonaFit::fits).toList();
        JourneyPosition position = journey.position(row);
        List<NextContent> ranked = advisor.next(row, position, cells(fits), asOf);
        return new PersonalAdvice(fits, position, guard.advice(row, ranked));
    }

    /** The keys of the plan's rows in which somebody stands. */
    private static Set<String> cells(List<PersonaFit> fits) {
        return fits.isEmpty()
                ? Set.of(Cell.EVERYONE)
                : fits.stream().map(fit -> fit.persona().key()).collect(Collectors.toUnmodifiableSet());
    }
}
