package org.winnable.workspace.internal.match;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Folds names so that spellings of the same thing become equal. Pure functions. */
public final class NameFolding {

    /** Legal forms as they stand after folding: lower case, no accents, no dots. */
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "aps",
            "as",
            "asa",
            "bv",
            "bvba",
            "co",
            "company",
            "corp",
            "corporation",
            "doo",
            "eg",
            "ek",
            "eurl",
            "ev",
            "gbr",
            "gmbh",
            "inc",
            "incorporated",
            "kft",
            "kg",
            "kgaa",
            "kk",
            "lda",
            "limited",
            "llc",
            "llp",
            "lp",
            "ltd",
            "ltda",
            "mbh",
            "nv",
            "ohg",
            "oy",
            "oyj",
            "plc",
            "pte",
            "pty",
            "pvt",
            "sa",
            "sarl",
            "sas",
            "sasu",
            "se",
            "sl",
            "slu",
            "spa",
            "spol",
            "sprl",
            "srl",
            "sro",
            "ug",
            "zoo");

    /** Mailboxes that several people read, in the languages of our users. */
    private static final Set<String> SHARED_MAILBOXES = Set.of(
            "accounting",
            "accounts",
            "admin",
            "anfrage",
            "billing",
            "buchhaltung",
            "bureau",
            "career",
            "careers",
            "commercial",
            "compras",
            "contact",
            "contacto",
            "contatti",
            "einkauf",
            "enquiries",
            "event",
            "events",
            "finance",
            "hallo",
            "hello",
            "help",
            "hi",
            "hr",
            "info",
            "inquiries",
            "it",
            "jobs",
            "kontakt",
            "mail",
            "marketing",
            "no-reply",
            "noreply",
            "office",
            "orders",
            "post",
            "postmaster",
            "presse",
            "press",
            "purchasing",
            "reception",
            "sales",
            "sekretariat",
            "service",
            "support",
            "team",
            "ventas",
            "vertrieb",
            "webmaster");

    private static final Pattern PROFILE =
            Pattern.compile("(?:https?://)?(?:[a-z]{2,3}\\.)?([a-z0-9.-]+\\.[a-z]{2,}/[^?#]*?)/*(?:[?#].*)?");

    private static final Pattern NOT_A_PERSON = Pattern.compile("/$|/(?:company|school|groups?|pages?)/");

    private static final Pattern JOINTS = Pattern.compile("(?<=\\p{L})[.'’](?=\\p{L})|(?<=\\b\\p{L})/(?=\\p{L}\\b)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final char LAST_ASCII = 127;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private NameFolding() {}

    /** An e-mail address without the differences that mail does not make. */
    public static String email(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether an address is that of a mailbox which several people read. */
    public static boolean isSharedMailbox(String address) {
        int at = address.indexOf('@');
        return at > 0
                && SHARED_MAILBOXES.contains(
                        address.substring(0, at).stripLeading().toLowerCase(Locale.ROOT));
    }

    /** The address of a profile without scheme, country, query and slash at the end; empty if it is none. */
    public static Optional<String> profile(String address) {
        Matcher matcher = PROFILE.matcher(address.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() && !NOT_A_PERSON.matcher(matcher.group(1)).find()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    /** A person's name: words of letters and digits, in lower case and without accents, with one space between. */
    public static String name(String text) {
        return folded(text);
    }

    /** A company's name, folded as a person's and without the legal forms at its end; a name of nothing else stays. */
    public static String company(String text) {
        String folded = folded(text.indexOf('&') < 0 ? text : text.replace("&", " and "));
        int space = folded.lastIndexOf(' ');
        while (space > 0) {
            String last = folded.substring(space + 1);
            if (!last.equals("and") && !LEGAL_FORMS.contains(last)) {
                return folded;
            }
            folded = folded.substring(0, space);
            space = folded.lastIndexOf(' ');
        }
        return folded;
    }

    /** The words of a person's name, as {@link #name} has them. */
    static List<String> words(String text) {
        String folded = folded(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII) {
                return foldedByPattern(text);
            }
            if (isLetter(c) || isDigit(c)) {
                folded.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            } else if (!isJoint(text, i) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int end = folded.length();
        return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Whether a character joins what it stands in, as {@link #JOINTS} has it, in a text of ASCII. */
    private static boolean isJoint(String text, int place) {
        char c = text.charAt(place);
        if (c != '.' && c != '\'' && c != '/' || !isLetter(text, place - 1) || !isLetter(text, place + 1)) {
            return false;
        }
        return c != '/' || !isInWord(text, place - 2) && !isInWord(text, place + 2);
    }

    private static boolean isLetter(String text, int place) {
        return place >= 0 && place < text.length() && isLetter(text.charAt(place));
    }

    private static boolean isInWord(String text, int place) {
        return place >= 0
                && place < text.length()
                && (isLetter(text.charAt(place)) || isDigit(text.charAt(place)) || text.charAt(place) == '_');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** For all scripts; ten times as slow as for ASCII. */
    static String foldedByPattern(String text) {
        // these join what they stand in: "S.p.A.", "O'Brien" and "A/S" are one word each
        String joined = JOINTS.matcher(text).replaceAll("");
        String plain = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).chars().forEach(c -> {
            switch (c) {
                case 'ß' -> folded.append("ss");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ' -> folded.append('d');
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                default -> folded.append((char) c);
            }
        });
        return WORD.matcher(folded).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }
}
