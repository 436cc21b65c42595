package org.winnable.leads.ui.internal.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.winnable.application.LeadSort;

/** The order that the headers show and ask for. Sorting itself is done elsewhere, off the UI thread. */
final class HeaderSort implements ISortModel {

    private final Consumer<Optional<LeadSort>> asked;
    private Optional<LeadSort> sort;

    HeaderSort(Optional<LeadSort> sort, Consumer<Optional<LeadSort>> asked) {
        this.sort = sort;
        this.asked = asked;
    }

    private boolean isSortedBy(int columnIndex) {
        String key = TableColumn.at(columnIndex).column().key();
        return sort.filter(order -> order.column().equals(key)).isPresent();
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return IntStream.range(0, TableColumn.values().length)
                .filter(this::isSortedBy)
                .boxed()
                .toList();
    }

    @Override
    public boolean isColumnIndexSorted(int columnIndex) {
        return isSortedBy(columnIndex);
    }

    @Override
    public SortDirectionEnum getSortDirection(int columnIndex) {
        if (!isSortedBy(columnIndex)) {
            return SortDirectionEnum.NONE;
        }
        return sort.orElseThrow().descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int columnIndex) {
        return isSortedBy(columnIndex) ? 0 : -1;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List<Comparator> getComparatorsForColumnIndex(int columnIndex) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int columnIndex) {
        return null;
    }

    @Override
    public void sort(int columnIndex, SortDirectionEnum direction, boolean accumulate) {
        String key = TableColumn.at(columnIndex).column().key();
        sort = direction == SortDirectionEnum.NONE
                ? Optional.empty()
                : Optional.of(new LeadSort(key, direction == SortDirectionEnum.DESC));
        asked.accept(sort);
    }

    @Override
    public void clear() {
        sort = Optional.empty();
    }
}
