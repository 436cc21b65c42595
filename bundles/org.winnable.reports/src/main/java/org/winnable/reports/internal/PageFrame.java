package org.winnable.reports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.winnable.core.pack.Branding;

/** What all pages have around what they tell: a head with our styles, and who hands them over. */
final class PageFrame {

    private final Words words;

    PageFrame(Words words) {
        this.words = words;
    }

    /** Opens a page down to its main part. */
    void begin(Markup page, String title) {
        page.open("html", "lang", words.language(), "xmlns", "http://www.w3.org/1999/xhtml");
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.element("title", title);
        page.element("style", styles()).close();
        page.open("body").open("main");
    }

    /** Closes what {@link #begin} opened and gives the whole page. */
    String end(Markup page) {
        page.close().close().close();
        return "<!DOCTYPE html>\n" + page.finish() + "\n";
    }

    /** Who hands the report over. Their picture comes from outside: in an img it can neither run nor load anything. */
    void cover(Markup page, Branding branding) {
        if (branding.equals(Branding.NONE)) {
            return;
        }
        String colour = branding.accent().orElse("var(--outcome)");
        page.open("div", "class", "cover", "style", "border-color: " + colour);
        branding.logo().ifPresent(logo -> {
            String bytes = Base64.getEncoder().encodeToString(logo.getBytes(StandardCharsets.UTF_8));
            page.empty("img", "alt", branding.name().orElse(""), "src", "data:image/svg+xml;base64," + bytes);
        });
        branding.name().ifPresent(name -> page.element("span", words.text("cover.by", name)));
        page.close();
    }

    private static String styles() {
        try (InputStream in =
                Objects.requireNonNull(PageFrame.class.getResourceAsStream("report.css"), "report.css is packed")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
