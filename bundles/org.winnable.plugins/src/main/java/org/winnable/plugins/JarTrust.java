package org.winnable.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.winnable.plugins.Trust.Change;

/**
 * Finds out who vouches for a jar, by reading all of it. Java checks the digests of what was signed; that nothing came or
 * went beside it, which Java leaves open, is checked here. Immutable and thread-safe.
 */
public final class JarTrust {

    private static final String META_INF = "META-INF/";

    private final Set<String> knownKeys;

    /**
     * A check.
     *
     * @param knownKeys fingerprints ({@link Signer#fingerprint()}) of those whose plug-ins are taken without a question. The
     *     certificate that signed must itself be known: a chain in a jar is a claim of the jar.
     */
    public JarTrust(Set<String> knownKeys) {
        this.knownKeys = Set.copyOf(knownKeys);
    }

    /**
     * Who vouches for a jar.
     *
     * @throws IOException if the file cannot be read or is no jar
     */
    public Trust of(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            return of(jar);
        }
    }

    private Trust of(JarFile jar) throws IOException {
        List<String> unsigned = new ArrayList<>();
        Set<Signer> common = new LinkedHashSet<>();
        boolean anySigned = false;
        for (JarEntry entry : jar.stream().filter(JarTrust::isSignable).toList()) {
            try {
                read(jar, entry);
            } catch (SecurityException e) {
                // thrown for a digest that differs; its own text names the file in English only
                return new Trust.Tampered(entry.getName(), Change.CHANGED);
            }
            Set<Signer> signers = signers(entry);
            if (signers.isEmpty()) {
                unsigned.add(entry.getName());
            } else if (anySigned) {
                common.retainAll(signers);
            } else {
                anySigned = true;
                common.addAll(signers);
            }
        }
        if (!anySigned) {
            return new Trust.Unsigned();
        }
        if (!unsigned.isEmpty()) {
            return new Trust.Tampered(unsigned.getFirst(), Change.ADDED);
        }
        Optional<String> missing = missing(jar);
        if (missing.isPresent()) {
            return new Trust.Tampered(missing.get(), Change.MISSING);
        }
        return vouched(common);
    }

    private Trust vouched(Set<Signer> common) {
        Optional<Signer> known = common.stream()
                .filter(signer -> knownKeys.contains(signer.fingerprint()))
                .findFirst();
        if (known.isPresent()) {
            return new Trust.Signed(known.get());
        }
        // where every file is signed, but by nobody all of them, nobody vouches for the jar
        return common.stream()
                .min(Comparator.comparing(Signer::fingerprint))
                .<Trust>map(Trust.UnknownKey::new)
                .orElseGet(Trust.Unsigned::new);
    }

    /** The digest is checked when an entry is read to its end. */
    private static void read(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static Set<Signer> signers(JarEntry entry) throws IOException {
        CodeSigner[] all = entry.getCodeSigners();
        Set<Signer> signers = new LinkedHashSet<>();
        if (all != null) {
            for (CodeSigner signer : all) {
                var certificate = signer.getSignerCertPath().getCertificates().getFirst();
                if (certificate instanceof X509Certificate x509) {
                    signers.add(signer(x509));
                }
            }
        }
        return signers;
    }

    private static Signer signer(X509Certificate certificate) throws IOException {
        try {
            return Signer.of(certificate);
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    private static Optional<String> missing(JarFile jar) throws IOException {
        Manifest manifest = jar.getManifest();
        return manifest == null
                ? Optional.empty()
                : manifest.getEntries().entrySet().stream()
                        .filter(section -> hasDigest(section.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(name -> jar.getEntry(name) == null)
                        .sorted()
                        .findFirst();
    }

    /** Sections of a manifest may also describe packages, which are no files. */
    private static boolean hasDigest(Attributes section) {
        return section.keySet().stream()
                .anyMatch(name -> name.toString().toUpperCase(Locale.ROOT).endsWith("-DIGEST"));
    }

    /** All but folders, the manifest and the signatures themselves. */
    private static boolean isSignable(JarEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        if (entry.isDirectory() || name.equals(JarFile.MANIFEST_NAME)) {
            return false;
        }
        boolean isSignature = name.startsWith(META_INF)
                && name.indexOf('/', META_INF.length()) < 0
                && (name.matches(".*\\.(SF|RSA|DSA|EC)") || name.startsWith(META_INF + "SIG-"));
        return !isSignature;
    }
}
