package org.winnable.application;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.winnable.content.PlanPersonas;
import org.winnable.core.content.PlanVocabulary;
import org.winnable.core.persona.Persona;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.qualification.Qualification;

/** Personas as rows of the content plan, by who fits them. */
final class FittedPersonas {

    private FittedPersonas() {}

    /**
     * The rows of the personas that people can be told to fit, for everyone.
     *
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    static PlanPersonas of(List<Persona> personas, Qualification people, Progress progress) {
        PersonaMatcher matcher = new PersonaMatcher(personas, people.facts(), people.asOf());
        if (matcher.personas().isEmpty()) {
            return PlanPersonas.NONE;
        }
        PersonaMatches matches = matcher.all(progress);
        List<PlanVocabulary.Term> terms =
                matches.personas().stream().map(FittedPersonas::term).toList();
        return new PlanPersonas(
                terms,
                row -> IntStream.range(0, terms.size())
                        .filter(persona -> matches.fits(persona, row))
                        .toArray());
    }

    /** The titles on their cards are the words by which texts speak of them. */
    private static PlanVocabulary.Term term(Persona persona) {
        Set<String> titles = persona.profile().identity().titles().stream()
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return new PlanVocabulary.Term(persona.key(), persona.name(), titles, Set.of());
    }
}
