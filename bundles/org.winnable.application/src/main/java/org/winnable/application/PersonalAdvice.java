package org.winnable.application;

import java.util.List;
import org.winnable.content.ContentAdvice;
import org.winnable.content.JourneyPosition;
import org.winnable.personas.PersonaFit;

/**
 * Who somebody is to us, where they stand on the buyer's journey, and what they should read next. Immutable.
 *
 * @param personas that they fit, the best first
 * @param position on the journey
 * @param content what comes next, and what must wait
 */
public record PersonalAdvice(List<PersonaFit> personas, JourneyPosition position, ContentAdvice content) {

    /** Copies the list. */
    public PersonalAdvice {
        personas = List.copyOf(personas);
    }
}
