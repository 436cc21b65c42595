package org.winnable.workspace.internal.match;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
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

    private static final Pattern JOINTS = Pattern.compile("(?<=\\p{L})[.'’](?=\\p{L})|(?<=\\b\\p{L})/(?=\\p{L}\\b)");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private NameFolding() {}

    /** An e-mail address without the differences that mail does not make. */
    public static String email(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
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

    private static List<String> words(String text) {
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
