package org.winnable.ui.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.css.CSSPrimitiveValue;
import org.w3c.dom.css.CSSStyleDeclaration;
import org.w3c.dom.css.CSSValue;
import org.w3c.dom.css.RGBColor;

/**
 * Which theme is on. The choice is remembered; the first start follows the system. Used on the UI thread, once there is a
 * window.
 */
public final class Themes {

    /** Identifier of the light theme. */
    public static final String LIGHT = "org.winnable.ui.theme.light";

    /** Identifier of the dark theme. The word "dark" in it makes GTK draw its own parts dark too. */
    public static final String DARK = "org.winnable.ui.theme.dark";

    private final IEclipseContext application;
    private final AccentSheet sheet = new AccentSheet();
    private Optional<RGB> accent = Optional.empty();

    /** Themes of an application; its {@link Palette} is read when first asked for, since the theme engine comes late. */
    public Themes(IEclipseContext application) {
        this.application = application;
        application.set(Palette.class.getName(), new ContextFunction() {
            @Override
            public Object compute(@Nullable IEclipseContext context, @Nullable String key) {
                return read();
            }
        });
    }

    /** Whether the dark theme is on. */
    public boolean isDark() {
        ITheme theme = engine().getActiveTheme();
        return theme != null && DARK.equals(theme.getId());
    }

    /** Turns the other theme on, and remembers it. */
    public void toggle() {
        engine().setTheme(isDark() ? LIGHT : DARK, true);
        paint();
    }

    /**
     * Lets an accent take the place of the theme's, in both themes, until another one does. Where it could not be read, the nearest
     * colour is shown that can.
     *
     * @param wanted empty for the theme's own
     */
    public void setAccent(Optional<RGB> wanted) {
        if (!wanted.equals(accent)) {
            accent = wanted;
            paint();
        }
    }

    private void paint() {
        sheet.show(accent, read());
        application.set(Palette.class, read());
    }

    private IThemeEngine engine() {
        return application.get(IThemeEngine.class);
    }

    private Palette read() {
        // the engine gives styles of widgets only, and there may be none yet
        Shell probe = new Shell(Display.getCurrent());
        try {
            engine().applyStyles(probe, false);
            CSSStyleDeclaration style = engine().getStyle(probe);
            Map<Tone, RGB> values = new EnumMap<>(Tone.class);
            for (Tone tone : Tone.values()) {
                values.put(tone, rgb(tone, style.getPropertyCSSValue(tone.property())));
            }
            return new Palette(isDark(), values);
        } finally {
            probe.dispose();
        }
    }

    private static RGB rgb(Tone tone, CSSValue value) {
        if (value instanceof CSSPrimitiveValue primitive
                && primitive.getPrimitiveType() == CSSPrimitiveValue.CSS_RGBCOLOR) {
            RGBColor color = primitive.getRGBColorValue();
            return new RGB(number(color.getRed()), number(color.getGreen()), number(color.getBlue()));
        }
        throw new IllegalStateException("the theme has no colour " + tone.property());
    }

    private static int number(CSSPrimitiveValue value) {
        return Math.round(value.getFloatValue(CSSPrimitiveValue.CSS_NUMBER));
    }
}
