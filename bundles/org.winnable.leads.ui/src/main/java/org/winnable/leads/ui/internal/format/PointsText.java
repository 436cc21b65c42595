package org.winnable.leads.ui.internal.format;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.stream.DoubleStream;
import org.winnable.core.scoring.Points;

/**
 * Points as people read them. In lists whole points do; in a ledger all figures of an axis have as many decimals as the
 * finest of them needs, so that the reader's own sum comes to the printed one. Pure.
 */
public final class PointsText {

    private static final String MINUS = "−";

    private PointsText() {}

    /** Whole points with the locale's grouping. */
    public static String whole(double points) {
        return NumberFormat.getIntegerInstance().format(Math.round(points) + 0L);
    }

    /** How many decimals, up to three, all of these need to be written without loss. */
    public static int decimals(DoubleStream points) {
        return points.mapToLong(Points::toThousandths)
                .mapToInt(thousandths ->
                        thousandths % 10 != 0 ? 3 : thousandths % 100 != 0 ? 2 : thousandths % 1000 != 0 ? 1 : 0)
                .max()
                .orElse(0);
    }

    /** A sum, with a fixed number of decimals. */
    public static String sum(double points, int decimals) {
        DecimalFormat format = format(decimals);
        format.setNegativePrefix(MINUS);
        return format.format(points);
    }

    /** A contribution, with its sign and a fixed number of decimals. */
    public static String signed(double points, int decimals) {
        DecimalFormat format = format(decimals);
        format.setNegativePrefix(MINUS);
        format.setPositivePrefix("+");
        return format.format(points);
    }

    private static DecimalFormat format(int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
