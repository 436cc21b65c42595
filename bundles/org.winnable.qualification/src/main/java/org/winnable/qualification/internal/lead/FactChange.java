package org.winnable.qualification.internal.lead;

import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;

/**
 * Who is as they were when they were judged before, themselves and all their colleagues: strategies may look at either. Immutable and
 * thread-safe.
 */
public final class FactChange {

    private final int[] rows;

    private FactChange(int[] rows) {
        this.rows = rows;
    }

    /** What became of some facts. */
    public static FactChange of(FactTable now, FactTable then) {
        int[] rows = now.sameRows(then);
        Dictionary companies = now.dictionary(CategoryKey.COMPANY);
        boolean[] changed = new boolean[companies.size()];
        boolean[] stood = new boolean[then.size()];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] >= 0) {
                stood[rows[row]] = true;
            } else {
                note(changed, now.code(CategoryKey.COMPANY, row));
            }
        }
        for (int row = 0; row < stood.length; row++) {
            String company = stood[row] ? null : then.value(CategoryKey.COMPANY, row);
            if (company != null) {
                note(changed, companies.code(company));
            }
        }
        for (int row = 0; row < rows.length; row++) {
            int company = now.code(CategoryKey.COMPANY, row);
            if (company != Dictionary.UNKNOWN && changed[company]) {
                rows[row] = -1;
            }
        }
        return new FactChange(rows);
    }

    /** The row that a person had; −1 for who must be judged anew. */
    public int then(int row) {
        return rows[row];
    }

    private static void note(boolean[] companies, int code) {
        if (code != Dictionary.UNKNOWN) {
            companies[code] = true;
        }
    }
}
