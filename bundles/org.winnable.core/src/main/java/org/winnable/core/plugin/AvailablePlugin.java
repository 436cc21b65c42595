package org.winnable.core.plugin;

/**
 * A plug-in that is installed and contributes something. Immutable.
 *
 * @param id the name of its bundle
 * @param version of the bundle
 * @param onlyWhereNamed whether it wants to be used by those clients alone that name it: its bundle says so with the header
 *     {@value #SCOPE}{@code : }{@value #ONLY_WHERE_NAMED}
 */
public record AvailablePlugin(String id, String version, boolean onlyWhereNamed) {

    /** The header of a bundle that says for whom it is. */
    public static final String SCOPE = "Winnable-Scope";

    /** The value of {@link #SCOPE} for a plug-in that was made for single clients. */
    public static final String ONLY_WHERE_NAMED = "named";

    private static final String OURS = "org.winnable.";

    /** Whether it is a part of Winnable, which every client has. */
    public boolean isPartOfWinnable() {
        return id.startsWith(OURS);
    }
}
