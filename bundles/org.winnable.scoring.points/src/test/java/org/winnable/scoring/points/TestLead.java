package org.winnable.scoring.points;

import java.time.Instant;
import java.util.List;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.scoring.CompanyView;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;

/** A lead with nothing but interactions. */
record TestLead(Instant now, Dictionary types, Dictionary assets, List<Did> done) implements LeadView {

    /** One interaction; no asset where it is empty. */
    record Did(String type, Instant when, String about) {}

    @Override
    public long asOf() {
        return now.getEpochSecond();
    }

    @Override
    public int code(CategoryKey key) {
        return Dictionary.UNKNOWN;
    }

    @Override
    public double number(NumberKey key) {
        return Double.NaN;
    }

    @Override
    public Interactions interactions() {
        return new Interactions() {
            @Override
            public int size() {
                return done.size();
            }

            @Override
            public int type(int index) {
                return types.code(done.get(index).type());
            }

            @Override
            public long time(int index) {
                return done.get(index).when().getEpochSecond();
            }

            @Override
            public int asset(int index) {
                return assets.code(done.get(index).about());
            }

            @Override
            public int campaign(int index) {
                return Dictionary.UNKNOWN;
            }
        };
    }

    @Override
    public CompanyView company() {
        throw new UnsupportedOperationException("the strategy looks at one person only");
    }
}
