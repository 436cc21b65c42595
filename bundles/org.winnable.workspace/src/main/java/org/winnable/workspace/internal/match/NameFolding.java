package org.winnable.workspace.internal.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private NameFolding() {}

    /** An e-mail address without the differences that mail does not make. */
    public static String email(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether an address is that of a mailbox which several people read. */
    public static boolean isSharedMailbox(String address) {
        String folded = email(address);
        int at = folded.indexOf('@');
        return at > 0 && SHARED_MAILBOXES.contains(folded.substring(0, at));
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
        return String.join(" ", words(text));
    }

    /** A company's name, folded as a person's and without the legal forms at its end; a name of nothing else stays. */
    public static String company(String text) {
        List<String> words = words(text.replace("&", " and "));
        int end = words.size();
        while (end > 1
                && (LEGAL_FORMS.contains(words.get(end - 1))
                        || words.get(end - 1).equals("and"))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }

    /** The words of a person's name, as {@link #name} has them. */
    static List<String> words(String text) {
        return isPlain(text) ? plainWords(text) : foldedWords(text);
    }

    /** Whether there is nothing to fold but case: most names are like that, and folding is what imports spend most time on. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == '.' || c == '\'' || c == '/') {
                return false;
            }
        }
        return true;
    }

    private static List<String> plainWords(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>(4);
        int begin = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(lower.substring(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    private static List<String> foldedWords(String text) {
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
        return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }
}
