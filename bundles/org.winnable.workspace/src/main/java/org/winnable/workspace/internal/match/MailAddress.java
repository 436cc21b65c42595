package org.winnable.workspace.internal.match;

import org.winnable.core.lead.CompanyDomain;

/**
 * An e-mail address in its parts, folded.
 *
 * @param mailbox what stands before the @ of a person's own address; empty for that of a mailbox several people read
 * @param domain what stands behind it
 */
record MailAddress(String mailbox, String domain) {

    private static final MailAddress NONE = new MailAddress("", "");

    /** The parts of an address; empty ones of what is none. */
    static MailAddress of(String address) {
        String folded = NameFolding.email(address);
        int at = folded.lastIndexOf('@');
        if (at < 1) {
            return NONE;
        }
        return new MailAddress(
                NameFolding.isSharedMailbox(folded) ? "" : folded.substring(0, at), folded.substring(at + 1));
    }

    /** The domain if mail at it is that of one organisation, empty otherwise. */
    String organisation() {
        return CompanyDomain.isMailProvider(domain) ? "" : domain;
    }
}
