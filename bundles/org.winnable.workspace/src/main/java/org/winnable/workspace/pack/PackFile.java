package org.winnable.workspace.pack;

import java.util.List;
import java.util.regex.Pattern;
import org.winnable.workspace.ContentFiles;

/** The places that files of a pack may have in a workspace. Settings and facts are a client's own and are in no pack. */
public final class PackFile {

    /** What lists the files of a pack. */
    public static final String LIST = "pack.yaml";

    /** What marketing and sales agreed on. */
    public static final String AGREEMENT = "agreement.yaml";

    /** The stages. */
    public static final String LIFECYCLE = "lifecycle.yaml";

    /** The scoring model that takes the place of the one in force. Others in the folder {@code scoring} are drafts. */
    public static final String MODEL = "scoring/default.yaml";

    /** Name, colour and picture for what is handed to others. */
    public static final String BRANDING = "branding.yaml";

    /** The client's words. */
    public static final String GLOSSARY = "glossary.yaml";

    /** The buyer's journey. */
    public static final String JOURNEY = ContentFiles.JOURNEY;

    /** The files that have names of their own. */
    public static final List<String> NAMED = List.of(AGREEMENT, LIFECYCLE, MODEL, BRANDING, GLOSSARY, JOURNEY);

    private static final Pattern DRAFT = Pattern.compile("scoring/[A-Za-z0-9][A-Za-z0-9 _.-]*\\.yaml");
    private static final Pattern PICTURE = Pattern.compile("branding/[A-Za-z0-9][A-Za-z0-9 _.-]*\\.svg");

    private static final Pattern PERSONA = Pattern.compile("personas/[A-Za-z0-9][A-Za-z0-9_-]*\\.yaml");
    private static final Pattern CONTENT = Pattern.compile("content/[a-z0-9]+(-[a-z0-9]+)*\\.yaml");

    private PackFile() {}

    /** Whether a file of a pack may have this place: no other is ever written. */
    public static boolean isPlace(String place) {
        return NAMED.contains(place) || isModel(place) || isPicture(place) || isPersona(place) || isContent(place);
    }

    /** Whether this is the place of a scoring model. */
    public static boolean isModel(String place) {
        return DRAFT.matcher(place).matches();
    }

    /** Whether this is the place of a picture. */
    public static boolean isPicture(String place) {
        return PICTURE.matcher(place).matches();
    }

    /** Whether this is the place of a persona. */
    public static boolean isPersona(String place) {
        return PERSONA.matcher(place).matches();
    }

    /** Whether this is the place of a file of assets. */
    public static boolean isContent(String place) {
        return CONTENT.matcher(place).matches();
    }

    /** Whether this is the place of a file that people are judged by. */
    public static boolean isRule(String place) {
        return place.equals(AGREEMENT) || place.equals(LIFECYCLE) || isModel(place);
    }
}
