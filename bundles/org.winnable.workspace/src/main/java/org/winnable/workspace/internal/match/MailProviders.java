package org.winnable.workspace.internal.match;

import java.util.Set;

/** Domains at which anybody has an e-mail address. */
final class MailProviders {

    private static final Set<String> DOMAINS = Set.copyOf(WordList.lines("mail-providers.txt"));

    private MailProviders() {}

    static boolean isProvider(String domain) {
        return DOMAINS.contains(domain);
    }
}
