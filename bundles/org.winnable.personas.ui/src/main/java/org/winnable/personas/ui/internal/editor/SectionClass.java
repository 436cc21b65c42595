package org.winnable.personas.ui.internal.editor;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.winnable.personas.ui.internal.Messages;
import org.winnable.ui.text.Patterns;

/** Finds the class that the address of a contribution names. */
final class SectionClass {

    private static final String SCHEME = "bundleclass://";

    private SectionClass() {}

    /**
     * The class of an address.
     *
     * @param address {@code bundleclass://bundle/class}
     * @throws ClassNotFoundException if it is no such address, or there is no such bundle or class
     */
    static Class<?> of(String address) throws ClassNotFoundException {
        int slash = address.lastIndexOf('/');
        if (!address.startsWith(SCHEME) || slash < SCHEME.length()) {
            throw new ClassNotFoundException(Patterns.format(Messages.Section_address, address));
        }
        return bundle(address.substring(SCHEME.length(), slash)).loadClass(address.substring(slash + 1));
    }

    /** The bundle of a name, of several the newest. */
    static Bundle bundle(String name) throws ClassNotFoundException {
        Bundle bundle = Platform.getBundle(name);
        if (bundle == null) {
            throw new ClassNotFoundException(Patterns.format(Messages.Section_bundle, name));
        }
        return bundle;
    }
}
