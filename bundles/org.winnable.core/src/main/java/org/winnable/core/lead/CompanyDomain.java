package org.winnable.core.lead;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The domain of an organisation, such as {@code acme.de}: lower case, without {@code www.}, port and path, letters beyond ASCII as
 * IDNA writes them. Sub-domains stay, since where a registrable domain begins differs from country to country. Pure functions;
 * thread-safe.
 */
public final class CompanyDomain {

    private static final Set<String> MAIL_PROVIDERS = lines("mail-providers.txt");
    private static final Set<String> PUBLIC_SITES = lines("public-sites.txt");

    private static final Pattern SCHEME = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:)?//");
    private static final Pattern WWW = Pattern.compile("^www\\d?\\.");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

    /** As long as a domain may be. */
    private static final int LONGEST = 253;

    private CompanyDomain() {}

    /**
     * The domain of a site, from its address or from the domain itself; empty for what is none, and for a site on which anybody has
     * a page.
     */
    public static Optional<String> ofWebsite(String address) {
        String folded = SCHEME.matcher(address.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        int end = 0;
        while (end < folded.length() && "/?#: \t".indexOf(folded.charAt(end)) < 0) {
            end++;
        }
        String host = folded.substring(0, end);
        return domain(WWW.matcher(host).replaceFirst("")).filter(domain -> !isOf(domain, PUBLIC_SITES));
    }

    /** The domain of a business address; empty for what is no address, and for one at a provider of mail for anybody. */
    public static Optional<String> ofEmail(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? Optional.empty() : ofMailHost(address.substring(at + 1));
    }

    /** As {@link #ofEmail}, of what stands behind the @. */
    public static Optional<String> ofMailHost(String host) {
        return domain(host.strip().toLowerCase(Locale.ROOT)).filter(domain -> !isMailProvider(domain));
    }

    /** Whether anybody may have an e-mail address at a domain, which is in lower case. */
    public static boolean isMailProvider(String domain) {
        return MAIL_PROVIDERS.contains(domain);
    }

    private static Optional<String> domain(String host) {
        String plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        String ascii;
        try {
            ascii = IDN.toASCII(plain);
        } catch (IllegalArgumentException e) {
            // a label that no domain can have
            return Optional.empty();
        }
        String[] labels = ascii.split("\\.", -1);
        boolean isDomain = labels.length > 1 && !isNumber(labels[labels.length - 1]);
        for (String label : labels) {
            isDomain &= LABEL.matcher(label).matches();
        }
        return isDomain ? Optional.of(ascii) : Optional.empty();
    }

    /** The last label of an address such as 10.0.0.1, which is no domain. */
    private static boolean isNumber(String label) {
        return !label.isEmpty() && label.chars().allMatch(Character::isDigit);
    }

    private static boolean isOf(String domain, Set<String> sites) {
        String part = domain;
        while (!sites.contains(part)) {
            int dot = part.indexOf('.');
            if (dot < 0) {
                return false;
            }
            part = part.substring(dot + 1);
        }
        return true;
    }

    /** The lines of a resource without its comments. One that cannot be read is a broken build, not a user's problem. */
    private static Set<String> lines(String resource) {
        try (InputStream stream = Objects.requireNonNull(CompanyDomain.class.getResourceAsStream(resource));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
