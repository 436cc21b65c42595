package org.winnable.plugins.internal.p2;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.winnable.plugins.Signer;
import org.winnable.plugins.internal.load.Lines;

/**
 * Those whose plug-ins are installed without a question: in each line the fingerprint and then the name that the key had.
 *
 * @param file need not be there
 */
record TrustedKeys(Path file) {

    List<Signer> all() throws IOException {
        return Lines.read(file).stream()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Signer(parts.length > 1 ? parts[1] : "", parts[0]))
                .toList();
    }

    Set<String> fingerprints() throws IOException {
        return all().stream().map(Signer::fingerprint).collect(Collectors.toUnmodifiableSet());
    }

    void add(Set<Signer> signers) throws IOException {
        List<Signer> all = new ArrayList<>(all());
        Set<String> known = fingerprints();
        signers.stream().filter(signer -> !known.contains(signer.fingerprint())).forEach(all::add);
        write(all);
    }

    /** Whether it was there. */
    boolean remove(String fingerprint) throws IOException {
        List<Signer> all = all();
        write(all.stream()
                .filter(signer -> !signer.fingerprint().equals(fingerprint))
                .toList());
        return all.stream().anyMatch(signer -> signer.fingerprint().equals(fingerprint));
    }

    private void write(List<Signer> all) throws IOException {
        Lines.write(
                file,
                all.stream()
                        .map(signer ->
                                signer.fingerprint() + ' ' + signer.name().replaceAll("\\R", " "))
                        .toList());
    }
}
