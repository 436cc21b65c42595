package org.winnable.imports.internal.value;

/** White space as lists have it: at both ends, doubled, or of kinds that only look like a space. */
public final class Spacing {

    private Spacing() {}

    /** Without space at the ends, with single plain spaces between words. The same string where nothing changes. */
    public static String single(String text) {
        return isSingle(text) ? text : squeeze(text);
    }

    /** Without space at the ends; lines and spacing within stay. */
    public static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isSingle(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (space && (afterSpace || c != ' ')) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    private static String squeeze(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                pending = !words.isEmpty();
            } else {
                if (pending) {
                    words.append(' ');
                    pending = false;
                }
                words.append(c);
            }
        }
        return words.toString();
    }

    /** White space, no-break and zero-width spaces, byte order marks in the middle of a text. */
    static boolean isSpace(char c) {
        return c <= ' ' || c > 0x7F && (Character.isSpaceChar(c) || c == '\u0085' || c == '\u200B' || c == '\uFEFF');
    }
}
