package org.winnable.core.facts;

import java.util.Arrays;

/** Who works where: for each company code the rows of its people, as one array with offsets. */
record CompanyIndex(int[] codes, int[] offsets, int[] rows) {

    static CompanyIndex none(int size) {
        int[] codes = new int[size];
        Arrays.fill(codes, Dictionary.UNKNOWN);
        return new CompanyIndex(codes, new int[1], new int[0]);
    }

    static CompanyIndex of(CategoryColumn company) {
        int[] codes = company.codes();
        int[] offsets = new int[company.dictionary().size() + 1];
        int known = 0;
        for (int code : codes) {
            if (code != Dictionary.UNKNOWN) {
                offsets[code + 1]++;
                known++;
            }
        }
        for (int code = 1; code < offsets.length; code++) {
            offsets[code] += offsets[code - 1];
        }
        int[] next = offsets.clone();
        int[] rows = new int[known];
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] != Dictionary.UNKNOWN) {
                rows[next[codes[row]]++] = row;
            }
        }
        return new CompanyIndex(codes, offsets, rows);
    }

    int people(int row) {
        int code = codes[row];
        return code == Dictionary.UNKNOWN ? 0 : offsets[code + 1] - offsets[code];
    }

    int row(int row, int index) {
        if (index < 0 || index >= people(row)) {
            throw new IndexOutOfBoundsException(index);
        }
        return rows[offsets[codes[row]] + index];
    }
}
