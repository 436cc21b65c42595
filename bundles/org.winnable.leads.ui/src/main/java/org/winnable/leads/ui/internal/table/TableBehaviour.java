package org.winnable.leads.ui.internal.table;

import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveToFirstRowAction;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveToLastRowAction;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;

/** Painters, keys and clicks of the table: whole rows are selected, a click on a heading sorts. */
final class TableBehaviour extends RowOnlySelectionBindings {

    private static final int LEFT_BUTTON = 1;
    private static final int RIGHT_BUTTON = 3;

    private final ICellPainter body;
    private final ICellPainter header;
    private final Runnable copy;
    private final Consumer<Point> menu;

    /**
     * The behaviour of a table.
     *
     * @param copy called for Ctrl+C
     * @param menu called with a place on the display where the menu is asked for
     */
    TableBehaviour(ICellPainter body, ICellPainter header, Runnable copy, Consumer<Point> menu) {
        this.body = body;
        this.header = header;
        this.copy = copy;
        this.menu = menu;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, body, DisplayMode.NORMAL, GridRegion.BODY);
        registry.registerConfigAttribute(
                CellConfigAttributes.CELL_PAINTER, header, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        super.configureUiBindings(bindings);
        MoveToFirstRowAction first = new MoveToFirstRowAction();
        MoveToLastRowAction last = new MoveToLastRowAction();
        for (int modifiers : new int[] {SWT.NONE, SWT.MOD1, SWT.MOD2, SWT.MOD1 | SWT.MOD2}) {
            bindings.registerFirstKeyBinding(new KeyEventMatcher(modifiers, SWT.HOME), first);
            bindings.registerFirstKeyBinding(new KeyEventMatcher(modifiers, SWT.END), last);
        }
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> copy.run());
        bindings.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.MOD2, SWT.F10), (table, event) -> menu.accept(table.toDisplay(0, 0)));
        bindings.registerFirstSingleClickBinding(
                new ColumnHeaderClickEventMatcher(SWT.NONE, LEFT_BUTTON), new SortColumnAction(false));
        for (String region : new String[] {GridRegion.COLUMN_HEADER, GridRegion.BODY}) {
            bindings.registerMouseDownBinding(
                    new MouseEventMatcher(SWT.NONE, region, RIGHT_BUTTON),
                    (table, event) -> menu.accept(table.toDisplay(event.x, event.y)));
        }
    }
}
