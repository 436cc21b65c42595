package org.winnable.content.ui.internal;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.winnable.application.ClientSession;
import org.winnable.content.JourneyJudge;
import org.winnable.content.JourneyPosition;
import org.winnable.content.ui.internal.heat.Spot;
import org.winnable.core.content.Cell;
import org.winnable.core.persona.Persona;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatches;
import org.winnable.qualification.Qualification;
import org.winnable.ui.session.ChosenPeople;
import org.winnable.workspace.WorkspaceException;

/** Who stands in a square. */
final class CellPeople {

    private CellPeople() {}

    /**
     * Looks at everyone; takes seconds for a million people.
     *
     * @param name what they have in common, for people
     * @throws WorkspaceException if journey or personas cannot be read
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    static ChosenPeople of(ClientSession session, Qualification people, Spot spot, String name, Progress progress)
            throws WorkspaceException {
        PersonaMatches matches = session.personas().matcher(people).all(progress);
        JourneyJudge journey = session.content().journey(people);
        boolean split = !session.workspace().content().journey().problems().isEmpty();
        IntPredicate fits = fits(matches, spot.persona());
        progress.begin(name, people.facts().size());
        return new ChosenPeople(
                name,
                IntStream.range(0, people.facts().size())
                        .filter(row -> {
                            progress.checkCancelled();
                            progress.advance(1);
                            return fits.test(row) && stands(journey.position(row), spot, split);
                        })
                        .mapToLong(people.facts()::id));
    }

    private static IntPredicate fits(PersonaMatches matches, String persona) {
        if (persona.equals(Cell.EVERYONE)) {
            return row -> IntStream.range(0, matches.personas().size()).noneMatch(place -> matches.fits(place, row));
        }
        int place = matches.personas().stream().map(Persona::key).toList().indexOf(persona);
        return row -> place >= 0 && matches.fits(place, row);
    }

    /** Whoever has no problem stands in no cell of a plan with problems. */
    private static boolean stands(JourneyPosition position, Spot spot, boolean split) {
        boolean stage =
                position.stage().filter(each -> each.key().equals(spot.stage())).isPresent();
        boolean problem = spot.problem().isEmpty()
                || position.problem()
                        .filter(each -> spot.problem().get().equals(each.key()))
                        .isPresent();
        return stage && problem && (!split || position.problem().isPresent());
    }
}
