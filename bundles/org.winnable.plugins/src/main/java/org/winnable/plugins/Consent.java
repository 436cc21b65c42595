package org.winnable.plugins;

import java.util.Set;

/**
 * What somebody has said yes to before plug-ins are installed.
 *
 * @param unsigned that files are used which nobody vouches for
 * @param keys fingerprints ({@link Signer#fingerprint()}) of those to be trusted from now on
 * @param licences that the licences shown are accepted
 */
public record Consent(boolean unsigned, Set<String> keys, boolean licences) {

    /** Nobody was asked. */
    public static final Consent NONE = new Consent(false, Set.of(), false);

    /** Copies the keys. */
    public Consent {
        keys = Set.copyOf(keys);
    }
}
