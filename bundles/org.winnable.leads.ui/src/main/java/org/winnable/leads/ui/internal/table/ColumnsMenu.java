package org.winnable.leads.ui.internal.table;

import java.util.Map;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.winnable.leads.ui.internal.Messages;

/** The menu of the table: which columns are shown and by which the rows are ordered. Reached by keys as well. */
public final class ColumnsMenu {

    private static final Map<SortDirectionEnum, String> DIRECTIONS = Map.of(
            SortDirectionEnum.ASC, Messages.Columns_ascending,
            SortDirectionEnum.DESC, Messages.Columns_descending);

    private ColumnsMenu() {}

    /** Shows the menu at a place on the display and disposes of it after use. */
    public static void show(LeadsTable table, Point place) {
        Control owner = table.control();
        Menu menu = new Menu(owner);
        addSorting(menu, table);
        new MenuItem(menu, SWT.SEPARATOR);
        addColumns(menu, table);
        // the selection is sent after the menu is hidden
        menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(place);
        menu.setVisible(true);
    }

    private static void addSorting(Menu menu, LeadsTable table) {
        MenuItem parent = new MenuItem(menu, SWT.CASCADE);
        parent.setText(Messages.Columns_sort);
        Menu sorting = new Menu(menu);
        parent.setMenu(sorting);
        for (TableColumn column : table.shownColumns()) {
            for (SortDirectionEnum direction :
                    new SortDirectionEnum[] {SortDirectionEnum.ASC, SortDirectionEnum.DESC}) {
                MenuItem item = new MenuItem(sorting, SWT.CHECK);
                item.setText(NLS.bind(DIRECTIONS.get(direction), column.label()));
                item.setSelection(table.direction(column) == direction);
                item.setEnabled(table.isKnown(column));
                item.addListener(SWT.Selection, event -> table.sortBy(column, direction));
            }
        }
    }

    private static void addColumns(Menu menu, LeadsTable table) {
        for (TableColumn column : TableColumn.values()) {
            boolean shown = table.shownColumns().contains(column);
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.label());
            item.setSelection(shown);
            item.setEnabled(shown || table.isKnown(column));
            item.addListener(SWT.Selection, event -> table.setShown(column, item.getSelection()));
        }
    }
}
