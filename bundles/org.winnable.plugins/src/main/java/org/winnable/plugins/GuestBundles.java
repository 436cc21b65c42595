package org.winnable.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;
import org.winnable.core.text.Texts;
import org.winnable.plugins.internal.load.PluginLoader;

/**
 * Plug-ins that are there for as long as this is open, so that one can be tried without being installed. What a killed process
 * leaves of them is removed at the next start. Used by one thread.
 */
public final class GuestBundles implements AutoCloseable {

    private static final String NAME = "Bundle-SymbolicName";
    private static final Texts TEXTS = Texts.of(GuestBundles.class);

    private final BundleContext context;
    private final Deque<Bundle> guests = new ArrayDeque<>();

    /** Guests of this process, which must be one of OSGi; none yet. */
    public GuestBundles() {
        this.context = FrameworkUtil.getBundle(GuestBundles.class).getBundleContext();
    }

    /**
     * Brings one in.
     *
     * @param jar a bundle
     * @throws IOException if it cannot be used; the message says why, for people
     */
    public void add(Path jar) throws IOException {
        String name = name(jar);
        for (Bundle present : context.getBundles()) {
            if (name.equals(present.getSymbolicName())) {
                throw new IOException(TEXTS.get("guest.present", jar, name));
            }
        }
        // whoever names a jar says yes to one that nobody signed; to one that was changed on its way nobody can say yes
        Trust trust = new JarTrust(Set.of()).of(jar);
        if (trust.isRefused()) {
            throw new IOException(TEXTS.get("guest.tampered", jar, trust.words()));
        }
        try (InputStream stream = Files.newInputStream(jar)) {
            Bundle guest = context.installBundle(PluginLoader.GUEST + jar.toUri(), stream);
            guests.push(guest);
            // its extensions count from here on; its code is loaded when the first of them is asked for
            if (!context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(List.of(guest))) {
                guest.start(Bundle.START_TRANSIENT);
            }
        } catch (BundleException e) {
            throw new IOException(TEXTS.get("guest.refused", jar, PluginLoader.reason(e)), e);
        }
    }

    private static String name(Path jar) throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException(TEXTS.get("guest.missing", jar));
        }
        try (JarInputStream stream = new JarInputStream(Files.newInputStream(jar))) {
            return Optional.ofNullable(stream.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(NAME))
                    .map(name -> name.split(";")[0].strip())
                    .orElseThrow(() -> new IOException(TEXTS.get("guest.noBundle", jar)));
        }
    }

    /** Takes them away again. */
    @Override
    public void close() {
        while (!guests.isEmpty()) {
            try {
                guests.pop().uninstall();
            } catch (BundleException | IllegalStateException e) {
                // gone already, or not to be had any more: the next start removes it
            }
        }
    }
}
