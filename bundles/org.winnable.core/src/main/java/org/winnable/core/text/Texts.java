package org.winnable.core.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The externalised texts of one package, read from {@code messages.properties} beside a class of it.
 *
 * <p>Plain {@link ResourceBundle}, so that the same code speaks in a unit test, in OSGi and on a cluster. Texts are
 * {@link MessageFormat} patterns whether they have arguments or not: a literal apostrophe is written twice.
 *
 * <p>Immutable and thread-safe.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The texts of the package that {@code anchor} lives in, in the default locale.
     *
     * @throws MissingResourceException if the package has no {@code messages.properties}
     */
    public static Texts of(Class<?> anchor) {
        Locale locale = Locale.getDefault();
        String name = anchor.getPackageName() + ".messages";
        ClassLoader loader = anchor.getClassLoader();
        return new Texts(ResourceBundle.getBundle(name, locale, loader), locale);
    }

    /**
     * The text of a key, with its arguments in place and formatted for the user's locale.
     *
     * @throws MissingResourceException if there is no such key; a missing text is a defect, not a user's problem
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Whether a text exists for the key; for open vocabularies that fall back to their identifier. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
