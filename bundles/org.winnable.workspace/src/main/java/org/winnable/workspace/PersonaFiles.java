package org.winnable.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.PersonaContent;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.persona.PersonaReader;
import org.winnable.workspace.internal.persona.PersonaText;

/**
 * The personas of a workspace: a file for each in the folder {@code personas}. What belongs to sections that are not installed is kept
 * as it is. Thread-safe.
 */
public final class PersonaFiles {

    /** The folder in the workspace. */
    public static final String FOLDER = "personas";

    private static final Texts TEXTS = Texts.of(PersonaFiles.class);
    private static final String YAML = ".yaml";
    private static final int LONGEST_KEY = 60;

    private final Workspace workspace;

    PersonaFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What the files say now.
     *
     * @param personas of all files without mistakes, by key
     * @param problems of the others
     */
    public record Reading(List<Persona> personas, List<WorkspaceProblem> problems) {

        /** Nothing was read. */
        public static final Reading NONE = new Reading(List.of(), List.of());

        /** Copies the lists. */
        public Reading {
            personas = List.copyOf(personas);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads all files; one with mistakes keeps none of the others from being read.
     *
     * @throws WorkspaceException if the folder cannot be read
     */
    public Reading read() throws WorkspaceException {
        List<Persona> personas = new ArrayList<>();
        List<WorkspaceProblem> problems = new ArrayList<>();
        for (String key : keys()) {
            try {
                personas.add(read(key));
            } catch (WorkspaceException e) {
                problems.addAll(e.problems());
            }
        }
        return new Reading(personas, problems);
    }

    /**
     * Reads one.
     *
     * @throws WorkspaceException with every problem of its file, or if there is none
     */
    public Persona read(String key) throws WorkspaceException {
        if (!keys().contains(key)) {
            throw new WorkspaceException(place(key), TEXTS.get("persona.unknown", key), null);
        }
        return parse(key, workspace.text(place(key)));
    }

    /**
     * Makes a persona.
     *
     * @param content what its file is to say; its key is made of the name
     * @throws WorkspaceException if it would have mistakes, or cannot be saved
     */
    public Persona create(PersonaContent content) throws WorkspaceException {
        synchronized (workspace) {
            String key = freeKey(content.name());
            return save(key, PersonaText.write(content));
        }
    }

    /**
     * Makes a persona that is like another but for the name; comments are copied too.
     *
     * @throws WorkspaceException if there is no such persona, its file has mistakes, or the copy cannot be saved
     */
    public Persona duplicate(String key, String name) throws WorkspaceException {
        synchronized (workspace) {
            PersonaContent present = read(key).content();
            String text = workspace.text(place(key));
            String copy = freeKey(name);
            PersonaContent renamed = present.withName(name).withArchived(false);
            return save(copy, PersonaText.changed(copy, text, present, renamed));
        }
    }

    /**
     * Saves what changed in a persona. Where somebody changed other sections of the file meanwhile, these stay as they are there.
     *
     * @param before what the change was made of
     * @param after what it made
     * @return what the file says now
     * @throws WorkspaceException if the file would have mistakes, has some, is gone, or cannot be saved; it is then as it was
     */
    public Persona save(String key, PersonaContent before, PersonaContent after) throws WorkspaceException {
        synchronized (workspace) {
            Persona present = read(key);
            PersonaContent now = present.content();
            PersonaContent merged = merged(now, before, after);
            return merged.equals(now)
                    ? present
                    : save(key, PersonaText.changed(key, workspace.text(place(key)), now, merged));
        }
    }

    /** The place of a persona's file in the workspace. */
    public static String place(String key) {
        return FOLDER + "/" + key + YAML;
    }

    private static PersonaContent merged(PersonaContent present, PersonaContent before, PersonaContent after) {
        PersonaContent merged = present;
        if (!after.name().equals(before.name())) {
            merged = merged.withName(after.name());
        }
        if (after.archived() != before.archived()) {
            merged = merged.withArchived(after.archived());
        }
        Set<String> sections = new LinkedHashSet<>(before.sections().keySet());
        sections.addAll(after.sections().keySet());
        for (String section : sections) {
            if (!after.section(section).equals(before.section(section))) {
                merged = merged.withSection(section, after.section(section));
            }
        }
        return merged;
    }

    private Persona save(String key, String text) throws WorkspaceException {
        Persona persona = parse(key, text);
        workspace.write(place(key), text);
        return persona;
    }

    private static Persona parse(String key, String text) throws WorkspaceException {
        return HouseStyle.read(place(key), text, document -> PersonaReader.read(document, key));
    }

    private List<String> keys() throws WorkspaceException {
        Path folder = workspace.folder().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(YAML) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - YAML.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new WorkspaceException(FOLDER, TEXTS.get("persona.folder"), e);
        }
    }

    /** A name as lower-case words joined by hyphens, with a number where there is one of this name. */
    private String freeKey(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String bare = words.substring(0, Math.min(words.length(), LONGEST_KEY)).replaceAll("^-|-$", "");
        String base = bare.isEmpty() ? "persona" : bare;
        String key = base;
        int number = 2;
        while (Files.exists(workspace.folder().resolve(place(key)))) {
            key = base + "-" + number;
            number++;
        }
        return key;
    }
}
