package org.winnable.reports.internal;

import java.text.NumberFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.winnable.core.lead.Money;
import org.winnable.core.text.Texts;

/** Texts, numbers and dates as the reader's language writes them. */
final class Words {

    private final Texts texts = Texts.of(Words.class);
    private final Locale locale = Locale.getDefault(Locale.Category.FORMAT);

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String points(double points) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(points);
    }

    /** Points with their sign. */
    String signed(double points) {
        return (points < 0 ? "−" : "+") + points(Math.abs(points));
    }

    /** A part of a whole; shares below ten per cent keep a decimal, as leads are few. */
    String share(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        double share = (double) part / whole;
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(share > 0 && share < 0.1 ? 1 : 0);
        return format.format(share);
    }

    String money(Money money) {
        return money.label();
    }

    String date(ZonedDateTime moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(moment);
    }

    String language() {
        return Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag();
    }
}
