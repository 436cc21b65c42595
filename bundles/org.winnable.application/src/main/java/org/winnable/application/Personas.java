package org.winnable.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.work.Progress;
import org.winnable.personas.PersonaMatcher;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.performance.MoneyFacts;
import org.winnable.personas.performance.PersonaPerformance;
import org.winnable.personas.sheet.PerformanceSheet;
import org.winnable.personas.sheet.ProfileSheet;
import org.winnable.personas.sheet.Sheet;
import org.winnable.qualification.Qualification;
import org.winnable.reports.PersonaPdf;
import org.winnable.workspace.PersonaFiles;
import org.winnable.workspace.Workspace;
import org.winnable.workspace.WorkspaceException;
import org.winnable.workspace.WorkspaceProblem;

/**
 * The personas of an open client. Where somebody made a mistake in a file, what it said last stays. Thread-safe; reads and writes files,
 * so not for a thread that paints.
 */
public final class Personas {

    private final Workspace workspace;
    private final PersonaFiles files;
    private final Map<String, Persona> sound = new HashMap<>();

    Personas(Workspace workspace) {
        this.workspace = workspace;
        this.files = workspace.personas();
    }

    /**
     * What is known of the personas.
     *
     * @param personas by name; of a file with mistakes as it was before, if it was sound while this client is open
     * @param problems of the files with mistakes
     */
    public record Reading(List<Persona> personas, List<WorkspaceProblem> problems) {

        /** Nothing is known. */
        public static final Reading NONE = new Reading(List.of(), List.of());

        /** Copies the lists. */
        public Reading {
            personas = List.copyOf(personas);
            problems = List.copyOf(problems);
        }

        /** This with another state of a persona that it has. */
        public Reading with(Persona changed) {
            return new Reading(
                    sorted(personas.stream().map(persona -> persona.key().equals(changed.key()) ? changed : persona)),
                    problems);
        }

        /** Whether the file of a persona has mistakes now; it cannot be changed here then. */
        public boolean isBroken(String key) {
            return problems.stream().anyMatch(problem -> problem.file().equals(PersonaFiles.place(key)));
        }
    }

    /**
     * Reads the files.
     *
     * @throws WorkspaceException if the folder cannot be read
     */
    public synchronized Reading read() throws WorkspaceException {
        PersonaFiles.Reading reading = files.read();
        Set<String> broken =
                reading.problems().stream().map(WorkspaceProblem::file).collect(Collectors.toSet());
        sound.keySet().removeIf(key -> !broken.contains(PersonaFiles.place(key)));
        reading.personas().forEach(persona -> sound.put(persona.key(), persona));
        return new Reading(sorted(sound.values().stream()), reading.problems());
    }

    private static List<Persona> sorted(Stream<Persona> personas) {
        return personas.sorted(Comparator.comparing(Persona::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Persona::key))
                .toList();
    }

    /**
     * Who of some people fits which persona.
     *
     * @param people a judgement of this client; its facts and its date count, not what was judged
     * @throws WorkspaceException if the folder with the personas cannot be read
     */
    public PersonaMatcher matcher(Qualification people) throws WorkspaceException {
        return new PersonaMatcher(read().personas(), people.facts(), people.asOf());
    }

    /**
     * What became of the people who fit each persona.
     *
     * @param people the judgement
     * @param matches who of them fits which persona
     * @throws WorkspaceException if spend or deals cannot be read
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public List<PersonaPerformance> performance(Qualification people, PersonaMatches matches, Progress progress)
            throws WorkspaceException {
        MoneyFacts money =
                new MoneyFacts(KnownSpend.of(workspace), workspace.facts().deals());
        return PersonaPerformance.of(people, matches, money, progress);
    }

    /**
     * Writes a persona as PDF, with what became of its people.
     *
     * @param performance absent to leave that out
     * @param file is replaced if it exists
     * @throws IOException if it cannot be written
     */
    public void print(Persona persona, Optional<PersonaPerformance> performance, Path file) throws IOException {
        Sheet profile = ProfileSheet.of(persona);
        Sheet whole = performance.map(PerformanceSheet::of).map(profile::and).orElse(profile);
        new PersonaPdf(workspace.settings().client(), persona.name(), whole).write(file);
    }

    /** As {@link PersonaFiles#create}. */
    public Persona create(PersonaContent content) throws WorkspaceException {
        return files.create(content);
    }

    /** As {@link PersonaFiles#duplicate}. */
    public Persona duplicate(String key, String name) throws WorkspaceException {
        return files.duplicate(key, name);
    }

    /** As {@link PersonaFiles#save}. */
    public Persona save(String key, PersonaContent before, PersonaContent after) throws WorkspaceException {
        return files.save(key, before, after);
    }
}
