package org.winnable.content.internal.found;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of pages, as people and programs write them. Pure. */
public final class WebAddress {

    private static final Pattern TRACKING = Pattern.compile("(utm_[a-z]+|gclid|fbclid|mc_[ce]id|msclkid)=.*");
    private static final Pattern INDEX = Pattern.compile("/(index|default)\\.(html?|php|aspx?)$");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{2,5}$");

    private WebAddress() {}

    /** An address with scheme and host; empty for anything else. */
    public static Optional<URI> absolute(String text) {
        try {
            URI uri = new URI(text.strip().replace(" ", "%20"));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * What all spellings of one address have in common: neither scheme nor {@code www.}, neither fragment nor marks of campaigns, no
     * slash at the end. Texts that are no address are folded to lower case.
     */
    public static String identity(String address) {
        Optional<URI> uri = absolute(address);
        if (uri.isEmpty()) {
            return address.strip().toLowerCase(Locale.ROOT);
        }
        String host = uri.get().getHost().toLowerCase(Locale.ROOT);
        String path = INDEX.matcher(Optional.ofNullable(uri.get().getRawPath()).orElse(""))
                .replaceFirst("/");
        String query = Arrays.stream(
                        Optional.ofNullable(uri.get().getRawQuery()).orElse("").split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return (host.startsWith("www.") ? host.substring(4) : host) + plain + (query.isEmpty() ? "" : "?" + query);
    }

    /** The path of an address without a slash at its end; empty for the first page and for what is no address. */
    public static String path(String address) {
        String path = absolute(address).map(URI::getPath).orElse("");
        String page = INDEX.matcher(path).replaceFirst("/");
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    /** The words of each part of the path, without the ending of a file. */
    public static List<String> parts(String address) {
        return Arrays.stream(path(address).split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> ENDING.matcher(part)
                        .replaceFirst("")
                        .replaceAll("[-_+ ]+", " ")
                        .strip())
                .toList();
    }

    /** A title for a page of which only the address is known. */
    public static String title(String address) {
        List<String> parts = parts(address);
        if (parts.isEmpty()) {
            return absolute(address).map(URI::getHost).orElse(address);
        }
        String words = parts.getLast();
        return words.isEmpty() ? address : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
