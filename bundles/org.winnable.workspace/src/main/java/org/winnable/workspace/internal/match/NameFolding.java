package org.winnable.workspace.internal.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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
        // dots and apostrophes join what they stand in: "S.p.A." and "O'Brien" are one word each
        String joined = text.replaceAll("(?<=\\p{L})[.'’](?=\\p{L})", "");
        String folded = Normalizer.normalize(joined, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("œ", "oe");
        return new ArrayList<>(Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
