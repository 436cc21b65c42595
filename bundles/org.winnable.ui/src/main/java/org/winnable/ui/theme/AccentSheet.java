package org.winnable.ui.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.css.core.dom.ExtendedDocumentCSS;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.stylesheets.StyleSheet;
import org.w3c.dom.stylesheets.StyleSheetList;

/**
 * A style sheet behind those of the theme that gives what is painted in the accent another colour. The engine forgets it when the
 * theme changes. Used on the UI thread.
 */
final class AccentSheet {

    /** The rules of the themes that name the accent, and the palette's tone. */
    private static final String RULES = """
            Shell { %1$s: %2$s; %3$s: %4$s; }
            Button.primary, .surface Button.primary { background-color: %2$s; }
            Link, .surface Link { swt-link-foreground-color: %2$s; }
            """;

    private @Nullable StyleSheet sheet;

    /**
     * Puts an accent in place of the last one, or takes that away. Everything that is styled is styled again.
     *
     * @param accent empty for that of the theme
     * @param theme its palette
     */
    void show(Optional<RGB> accent, Palette theme) {
        CSSEngine engine = WidgetElement.getEngine(Display.getCurrent());
        boolean changed = remove(engine);
        if (accent.isPresent()) {
            RGB shown = theme.accent(accent.get());
            sheet = parse(engine, shown, theme.selection(shown));
            changed = true;
        }
        if (changed) {
            engine.reapply();
        }
    }

    /** Takes the sheet out; the engine has no way to remove a single one. */
    private boolean remove(CSSEngine engine) {
        StyleSheet old = sheet;
        sheet = null;
        if (old == null || !(engine.getDocumentCSS() instanceof ExtendedDocumentCSS document)) {
            return false;
        }
        StyleSheetList all = document.getStyleSheets();
        StyleSheet[] others = IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(each -> each != old)
                .toArray(StyleSheet[]::new);
        document.removeAllStyleSheets();
        for (StyleSheet other : others) {
            document.addStyleSheet(other);
        }
        return true;
    }

    private static StyleSheet parse(CSSEngine engine, RGB accent, RGB selection) {
        String rules =
                RULES.formatted(Tone.ACCENT.property(), text(accent), Tone.SELECTION.property(), text(selection));
        try {
            return engine.parseStyleSheet(new StringReader(rules));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be read", e);
        }
    }

    private static String text(RGB color) {
        return String.format("#%02X%02X%02X", color.red, color.green, color.blue);
    }
}
