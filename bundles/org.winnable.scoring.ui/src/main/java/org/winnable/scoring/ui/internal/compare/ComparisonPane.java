package org.winnable.scoring.ui.internal.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.winnable.application.Comparison;
import org.winnable.application.Comparison.Count;
import org.winnable.application.Comparison.Mover;
import org.winnable.core.facts.TextKey;
import org.winnable.core.rules.SalesLabel;
import org.winnable.core.scoring.Axis;
import org.winnable.qualification.Qualification;
import org.winnable.scoring.ui.internal.Messages;
import org.winnable.scoring.ui.internal.draft.DraftJudge.Answer;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.text.StageNames;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** What a draft changes: scores, stages, labels, and who moves most. Used on the UI thread. */
public final class ComparisonPane {

    private static final int CHART_HEIGHT = 106;

    private final Composite area;
    private final Label summary;
    private final Map<Axis, HistogramChart> histograms = new EnumMap<>(Axis.class);
    private final StagesChart stages;
    private final Label labels;
    private final RecordTable<Row> movers;

    /** Somebody who moves, as the table shows it. */
    private record Row(long id, String name, String stage, String score) {}

    /**
     * A pane that shows nothing yet.
     *
     * @param selected is given the id of somebody who is chosen in the list
     */
    public ComparisonPane(Composite parent, LongConsumer selected) {
        area = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .extendedMargins(FocusRing.ROOM, FocusRing.ROOM, 0, FocusRing.ROOM)
                .spacing(0, 6)
                .applyTo(area);
        summary = WidgetName.on(line(area, Styles.HEADING), "scoring.summary");
        Composite charts = Styles.SURFACE.on(new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(16, 6)
                .applyTo(charts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(charts);
        for (Axis axis : Axis.values()) {
            HistogramChart chart = new HistogramChart(charts, axis);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(0, CHART_HEIGHT)
                    .applyTo(chart);
            histograms.put(axis, chart);
        }
        stages = new StagesChart(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(stages);
        labels = WidgetName.on(line(area, Styles.MUTED), "scoring.labels");
        line(area, Styles.HEADING).setText(Messages.Compare_movers);
        movers = new RecordTable<>(
                area,
                List.of(
                        Column.words(Messages.Movers_name, 120, 2, Row::name),
                        Column.words(Messages.Movers_stage, 110, 1, Row::stage),
                        Column.words(Messages.Movers_score, 120, 1, Row::score)));
        WidgetName.on(movers.table(), "scoring.movers");
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(movers.table());
        movers.onSelect(row -> selected.accept(row.id()));
    }

    /** The widget, for layout. */
    public Control control() {
        return area;
    }

    /** Sets the colours. */
    public void setPalette(Palette palette) {
        histograms.values().forEach(chart -> chart.setPalette(palette));
        stages.setPalette(palette);
    }

    /** Shows what a draft changes. */
    public void show(Answer.Judged answer) {
        Comparison comparison = answer.comparison();
        Qualification people = answer.question().people();
        setText(summary, answer.question().draft().differs() ? summary(comparison) : Messages.Changes_none);
        comparison
                .histograms()
                .forEach((axis, histogram) -> histograms.get(axis).show(histogram));
        stages.show(people.rules().lifecycle(), comparison.stages());
        setText(labels, labels(comparison));
        List<String> names = StageNames.brief(people.rules().lifecycle());
        List<Row> rows = comparison.movers().stream()
                .map(mover -> row(mover, people, names))
                .toList();
        if (!rows.equals(movers.rows())) {
            movers.setRows(rows);
        }
    }

    private static String summary(Comparison comparison) {
        return Stream.of(
                        Patterns.format(Messages.Changes_risen, comparison.risen()),
                        Patterns.format(Messages.Changes_fallen, comparison.fallen()),
                        Patterns.format(Messages.Changes_changed, comparison.changed()))
                .collect(Collectors.joining(Messages.Line_between));
    }

    private static String labels(Comparison comparison) {
        return Arrays.stream(SalesLabel.values())
                .map(label -> label(label, comparison.labels().get(label)))
                .collect(Collectors.joining(Messages.Line_between));
    }

    private static String label(SalesLabel label, Count count) {
        return Patterns.format(
                count.change() == 0 ? Messages.Label_change : Messages.Label_changed,
                label.label(),
                count.before(),
                count.after());
    }

    private static Row row(Mover mover, Qualification people, List<String> names) {
        String name = people.facts().text(TextKey.NAME, mover.row());
        String from = names.get(mover.before());
        String stage = mover.before() == mover.after()
                ? from
                : Patterns.format(Messages.Movers_stageChange, from, names.get(mover.after()));
        return new Row(
                people.facts().id(mover.row()),
                name == null ? Messages.Movers_unnamed : name,
                stage,
                MoverText.score(mover));
    }

    private static void setText(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setToolTipText(text);
        }
    }

    private static Label line(Composite parent, Styles style) {
        Label label = style.on(new Label(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
