package org.winnable.leads.ui.internal.view;

import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.winnable.application.LeadSort;
import org.winnable.leads.ui.internal.query.TableQuery;
import org.winnable.leads.ui.internal.query.TableRows;
import org.winnable.leads.ui.internal.table.ColumnsMenu;
import org.winnable.leads.ui.internal.table.CopiedRows;
import org.winnable.leads.ui.internal.table.LeadsTable;
import org.winnable.ui.theme.Icons;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;

/** Filter bar above, table or an empty state below. Used on the UI thread. */
final class LeadsView {

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final FilterBar filter;
    private final LeadsTable table;
    private final Control nobody;
    private final Control noMatch;
    private final Control judging;

    /** Learns what the user wants; called on the UI thread. */
    interface Listener {

        /** People are wanted whose name, e-mail, company or title have these words; called at every keystroke. */
        void searched(String words);

        /** Leads only are wanted, or no longer. */
        void leadsOnly(boolean only);

        /** One stage is wanted, or all. */
        void staged(Optional<String> stage);

        /** Everyone is wanted, and no longer only those who were chosen elsewhere. */
        void unchosen();

        /** Another order is wanted. */
        void sorted(Optional<LeadSort> sort);

        /** Everyone is wanted again. */
        void cleared();

        /** The cursor is at another person, or at none. */
        void selected(OptionalLong person);

        /** Rows are to be put on the clipboard. */
        void copied(CopiedRows rows);
    }

    LeadsView(
            Composite parent,
            Icons icons,
            Palette palette,
            TableQuery query,
            Listener listener,
            ECommandService commands,
            EHandlerService handlers) {
        Composite content = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        filter = new FilterBar(content, icons, palette, new Filtering(listener));
        filter.setPalette(palette);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter.control());
        area = Styles.SURFACE.on(new Composite(content, SWT.NONE));
        area.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new LeadsTable(
                area,
                palette,
                query.sort(),
                new LeadsTable.Listeners(listener::sorted, listener::selected, listener::copied));
        nobody = EmptyStates.nobody(area, commands, handlers);
        noMatch = EmptyStates.noMatch(area, listener::cleared);
        judging = EmptyStates.judging(area);
        stack.topControl = judging;
    }

    LeadsTable table() {
        return table;
    }

    void setPalette(Palette palette) {
        filter.setPalette(palette);
        table.setPalette(palette);
    }

    void setFocus() {
        if (stack.topControl == table.control()) {
            table.setFocus();
        } else {
            filter.setFocus();
        }
    }

    void focusFilter() {
        filter.setFocus();
    }

    void clearFilter() {
        filter.clear();
    }

    /** Shows rows; if there are none, says so. */
    void show(TableRows rows, OptionalLong person) {
        filter.show(rows);
        table.show(rows, person);
        top(rows.size() == 0 ? noMatch : table.control());
    }

    /**
     * Shows that there is nobody.
     *
     * @param soon whether people are on their way
     */
    void showEmpty(boolean soon) {
        filter.showNobody();
        top(soon ? judging : nobody);
    }

    void putOnClipboard(String text) {
        Clipboard clipboard = new Clipboard(area.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            boolean first = stack.topControl == judging;
            stack.topControl = control;
            area.layout();
            if (first && filter.isUnused()) {
                setFocus();
            }
        }
        filter.setEnabled(control == table.control() || control == noMatch);
    }

    /** What the filter bar asks, and what only the table can answer. */
    private final class Filtering implements FilterBar.Listener {

        private final Listener listener;

        Filtering(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void searched(String words) {
            listener.searched(words);
        }

        @Override
        public void leadsOnly(boolean only) {
            listener.leadsOnly(only);
        }

        @Override
        public void staged(Optional<String> stage) {
            listener.staged(stage);
        }

        @Override
        public void unchosen() {
            listener.unchosen();
        }

        @Override
        public void left() {
            setFocus();
        }

        @Override
        public void columns(Point place) {
            ColumnsMenu.show(table, place);
        }
    }
}
