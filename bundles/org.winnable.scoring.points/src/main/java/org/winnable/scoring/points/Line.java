package org.winnable.scoring.points;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactSchema;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.parameter.Parameters;
import org.winnable.core.scoring.Axis;
import org.winnable.core.scoring.Decay;
import org.winnable.core.scoring.InteractionTest;
import org.winnable.core.scoring.Interactions;
import org.winnable.core.scoring.LeadView;
import org.winnable.core.scoring.Ledger;
import org.winnable.core.scoring.Points;
import org.winnable.core.scoring.Reason;
import org.winnable.core.text.Texts;

/** One line of the table, ready to score. Immutable and thread-safe. */
final class Line {

    private static final long UNLIMITED = Long.MAX_VALUE;

    private final Parameters text;
    private final @Nullable Reason[] reasons;
    private final InteractionTest test;
    private final Axis axis;
    private final double points;
    private final Decay decay;
    private final long limit;

    private Line(
            Parameters text,
            @Nullable Reason[] reasons,
            InteractionTest test,
            Axis axis,
            double points,
            Decay decay,
            long limit) {
        this.text = text;
        this.reasons = reasons;
        this.test = test;
        this.axis = axis;
        this.points = points;
        this.decay = decay;
        this.limit = limit;
    }

    /** How points fade: lines that fade alike share a table, as the fewer tables there are the longer they stay in the cache. */
    record Fading(String kind, OptionalDouble days) {}

    /**
     * A line of checked parameters.
     *
     * @param decays the tables of the lines before, to which this one adds
     */
    static Line of(Parameters line, FactSchema facts, Map<Fading, Decay> decays) {
        OptionalDouble atMost = line.optionalNumber(LineSchema.AT_MOST);
        return new Line(
                line,
                reasons(line, facts.interactionTypes()),
                InteractionTest.of(line.words(LineSchema.TYPE), line.words(LineSchema.ASSET), facts),
                Axis.byKey(line.choice(LineSchema.AXIS)).orElseThrow(),
                line.number(LineSchema.POINTS),
                decays.computeIfAbsent(
                        new Fading(line.choice(LineSchema.DECAY), line.optionalNumber(LineSchema.DAYS)), Line::decay),
                atMost.isPresent() ? Points.toThousandths(atMost.getAsDouble()) : UNLIMITED);
    }

    /** Where the points count. */
    Axis axis() {
        return axis;
    }

    /** Whether the line gives points for a type. */
    boolean takes(int type) {
        return reasons[type] != null;
    }

    /** The most that the line may give, either way, in thousandths. */
    long limit() {
        return limit;
    }

    /**
     * Writes the points of an interaction of a type that the line takes.
     *
     * @param left how much the line may still give, in thousandths; above 0
     * @return how much is left of it
     */
    long score(LeadView lead, Ledger ledger, int index, long left) {
        Interactions interactions = lead.interactions();
        if (!test.holds(interactions, index)) {
            return left;
        }
        double factor = decay.factor(lead.asOf() - interactions.time(index));
        Reason reason = reasons[interactions.type(index)];
        if (factor == 0 || reason == null) {
            return left;
        }
        double earned = points * factor;
        if (left == UNLIMITED) {
            ledger.add(reason, axis, earned, index);
            return left;
        }
        // in thousandths, as the ledger counts: rounding must not carry the sum over the limit
        long thousandths = Points.toThousandths(earned);
        long kept = Math.min(left, Math.max(-left, thousandths));
        ledger.add(reason, axis, kept == thousandths ? earned : Points.fromThousandths(kept), index);
        return left - Math.abs(kept);
    }

    /** Whether another line gives every lead the same. */
    boolean givesAs(Line other) {
        return text.equals(other.text);
    }

    private static @Nullable Reason[] reasons(Parameters line, Dictionary types) {
        @Nullable Reason[] reasons = new Reason[types.size()];
        String about = String.join("+", line.words(LineSchema.ASSET));
        for (String type : line.words(LineSchema.TYPE)) {
            int code = types.code(type);
            if (code != Dictionary.UNKNOWN) {
                String id = line.choice(LineSchema.AXIS) + "/" + type + (about.isEmpty() ? "" : "/" + about);
                reasons[code] = new Reason(id, text(line, type));
            }
        }
        return reasons;
    }

    private static String text(Parameters line, String type) {
        String label = new InteractionType(type).label();
        String did = label.substring(0, 1).toUpperCase(Locale.getDefault()) + label.substring(1);
        OptionalDouble days = line.optionalNumber(LineSchema.DAYS);
        return Texts.of(Line.class).get("reason." + line.choice(LineSchema.DECAY), did, days.orElse(0));
    }

    private static Decay decay(Fading fading) {
        return switch (fading.kind()) {
            case LineSchema.HALF_LIFE -> Decay.halfLife(fading.days().orElseThrow());
            case LineSchema.LINEAR -> Decay.linear(fading.days().orElseThrow());
            default -> Decay.NONE;
        };
    }
}
