package org.winnable.testkit.swt;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.jspecify.annotations.Nullable;

/** Lists widgets from the outside to the inside. To be called on the UI thread. */
final class WidgetWalk {

    private WidgetWalk() {}

    static Stream<Widget> of(Display display) {
        return Arrays.stream(display.getShells()).flatMap(WidgetWalk::of);
    }

    private static Stream<Widget> of(Widget widget) {
        return Stream.concat(Stream.of(widget), inside(widget));
    }

    private static Stream<Widget> inside(Widget widget) {
        Stream<? extends Widget> children =
                widget instanceof Composite composite ? Arrays.stream(composite.getChildren()) : Stream.empty();
        Stream<? extends Widget> items = switch (widget) {
            case ToolBar bar -> Arrays.stream(bar.getItems());
            case CTabFolder folder -> Arrays.stream(folder.getItems());
            case Menu menu -> Arrays.stream(menu.getItems());
            default -> Stream.empty();
        };
        Stream<? extends Widget> menus = switch (widget) {
            case Shell shell -> Stream.concat(present(shell.getMenuBar()), present(shell.getMenu()));
            case Control control -> present(control.getMenu());
            default -> Stream.empty();
        };
        return Stream.of(children, items, menus).flatMap(part -> part).flatMap(WidgetWalk::of);
    }

    private static Stream<Menu> present(@Nullable Menu menu) {
        return Stream.ofNullable(menu);
    }
}
