package org.winnable.reports.internal;

import java.util.Locale;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.Qualification;

/** How the points of each axis are spread, as small charts of the same form. */
final class AxisSection {

    private static final int WIDTH = 400;
    private static final int HEIGHT = 150;
    private static final int TOP = 22;
    private static final int FLOOR = 122;

    private final Words words;
    private final Qualification people;

    AxisSection(Words words, Qualification people) {
        this.words = words;
        this.people = people;
    }

    void write(Markup page) {
        page.open("section", "class", "wide").element("h2", words.text("axes.title"));
        page.element("p", words.text("axes.lead"), "class", "lead").open("div", "class", "charts");
        for (Axis axis : Axis.values()) {
            chart(page, Histogram.of(people, axis));
        }
        page.close().close();
    }

    private void chart(Markup page, Histogram histogram) {
        String label = histogram.axis().label();
        page.open("figure").open("figcaption").element("strong", label);
        page.text(" " + words.text("axes." + histogram.axis().key())).close();
        if (histogram.with() == 0) {
            page.element("p", words.text("axes.nobody", label), "class", "none").close();
            return;
        }
        String described = words.text(
                "axes.described",
                label,
                words.count(histogram.with()),
                words.count(histogram.without()),
                words.points(histogram.end()));
        page.open(
                "svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-label",
                described,
                "class",
                "axis-" + histogram.axis().key());
        bars(page, histogram);
        page.empty("line", "x1", "0", "x2", "" + WIDTH, "y1", "" + FLOOR, "y2", "" + FLOOR, "class", "base");
        text(page, 0, FLOOR + 17, "start", "0");
        text(page, WIDTH / 2, FLOOR + 17, "middle", words.text("axes.points"));
        text(page, WIDTH, FLOOR + 17, "end", words.points(histogram.end()));
        page.close();
        page.element(
                        "p",
                        words.text(
                                "axes.without",
                                words.count(histogram.without()),
                                words.share(histogram.without(), people.size())),
                        "class",
                        "note")
                .close();
    }

    private void bars(Markup page, Histogram histogram) {
        double step = (double) WIDTH / histogram.counts().length;
        int highest = histogram.highest();
        boolean named = false;
        for (int bar = 0; bar < histogram.counts().length; bar++) {
            int count = histogram.counts()[bar];
            if (count == 0) {
                continue;
            }
            // a single person must still be seen
            double height = Math.max(1.5, (double) count / highest * (FLOOR - TOP));
            page.open(
                    "rect",
                    "x",
                    number(bar * step + 1),
                    "y",
                    number(FLOOR - height),
                    "width",
                    number(Math.max(step - 2, 1)),
                    "height",
                    number(height),
                    "rx",
                    "1.5");
            String from = words.points(bar * histogram.width());
            String to = words.points((bar + 1) * histogram.width());
            page.element("title", words.text("axes.bar", from, to, words.count(count)))
                    .close();
            if (count == highest && !named) {
                named = true;
                double middle = Math.clamp(bar * step + step / 2, 12, WIDTH - 12);
                text(page, middle, FLOOR - height - 6, "middle", words.count(count));
            }
        }
    }

    private static void text(Markup page, double x, double y, String anchor, String text) {
        page.element("text", text, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
