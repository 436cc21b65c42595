package org.winnable.imports.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.winnable.application.ListFunnel;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.source.Issue;
import org.winnable.imports.ImportReport;
import org.winnable.imports.ui.ImportQueue;
import org.winnable.ui.text.Patterns;
import org.winnable.ui.theme.Palette;
import org.winnable.ui.theme.Styles;
import org.winnable.ui.theme.Tone;
import org.winnable.ui.widgets.FocusRing;
import org.winnable.ui.widgets.GridRoom;
import org.winnable.ui.widgets.PushButton;
import org.winnable.ui.widgets.RecordTable;
import org.winnable.ui.widgets.RecordTable.Column;
import org.winnable.ui.widgets.WidgetName;

/** What came of an import: the rows as a sum that closes, what its people are worth, and what was wrong with rows. */
final class ResultPage {

    /** What lines of text like to have; they get what the page has. */
    private static final int LINE_WIDTH = 400;

    private final ImportQueue queue;
    private final Runnable choose;
    private final Composite page;
    private final Label title;
    private final Label verdict;
    private final List<Label> figures = new ArrayList<>();
    private final FunnelChart funnel;
    private final Label remarks;
    private final Label warning;
    private final Label issuesTitle;
    private final RecordTable<Issue> issues;
    private final Label issue;
    private final Button next;
    private final Button undoing;
    private final Button asking;
    private @Nullable Palette palette;
    private @Nullable ImportReport shown;
    private @Nullable ListContent content;

    ResultPage(Composite parent, ImportQueue queue, ImportUndo undo, Runnable choose, Runnable ask) {
        this.queue = queue;
        this.choose = choose;
        page = Styles.SURFACE.on(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(8, 8).applyTo(page);
        title = WidgetName.on(line(page, Styles.TITLE), "import.result");
        verdict = WidgetName.on(wrapped(page, Styles.TITLE), "import.verdict");
        Composite sum = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(9)
                .margins(0, 16)
                .spacing(16, 0)
                .applyTo(sum);
        term(sum, "", Messages.Result_read);
        term(sum, "=", Messages.Result_created);
        term(sum, "+", Messages.Result_merged);
        term(sum, "+", Messages.Result_unchanged);
        term(sum, "+", Messages.Result_rejected);
        funnel = new FunnelChart(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(funnel);
        warning = WidgetName.on(wrapped(page, Styles.HEADING), "import.warning");
        remarks = WidgetName.on(wrapped(page, Styles.SURFACE), "import.remarks");
        issuesTitle = line(page, Styles.HEADING);
        issues = new RecordTable<>(page, issueColumns());
        WidgetName.on(issues.table(), "import.issues");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(issues.table());
        issue = WidgetName.on(wrapped(page, Styles.MUTED), "import.issue");
        issues.onSelect(this::explain);
        Composite buttons = Styles.SURFACE.on(new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(FocusRing.ROOM, FocusRing.ROOM)
                .spacing(8, 0)
                .applyTo(buttons);
        next = WidgetName.on(PushButton.primary(buttons, Messages.Result_again, this::goOn), "import.next");
        WidgetName.on(PushButton.secondary(buttons, Messages.Result_done, queue::next), "import.done");
        undoing = WidgetName.on(
                PushButton.secondary(buttons, Messages.Undo_undo, () -> toggle(undo)), "import.result.undo");
        asking = WidgetName.on(PushButton.secondary(buttons, "", ask), "import.result.pairs");
    }

    Composite show(ImportReport report) {
        shown = report;
        title.setText(Patterns.format(Messages.Result_title, report.file()));
        content = null;
        undoing.setEnabled(false);
        long alike = report.duplicates().toAsk();
        PushButton.setText(asking, Patterns.format(Messages.Pairs_review, alike));
        GridRoom.include(asking, alike > 0);
        tell(Messages.Result_judging, null, "", Optional.empty());
        ImportCounts counts = report.counts();
        long[] values = {counts.read(), counts.created(), counts.merged(), counts.unchanged(), counts.rejected()};
        for (int index = 0; index < values.length; index++) {
            figures.get(index).setText(String.format("%,d", values[index]));
            figures.get(index).requestLayout();
        }
        issues.setRows(report.issues());
        issues.table().setVisible(!report.issues().isEmpty());
        issue.setText("");
        issue.requestLayout();
        if (!report.issues().isEmpty()) {
            issues.select(0);
            explain(report.issues().getFirst());
        }
        issuesTitle.setText(issuesTitle(report));
        PushButton.setText(next, queue.waiting() > 0 ? Messages.Result_next : Messages.Result_again);
        return page;
    }

    /** Tells what an import's list holds, or that it is undone, if it is still the one that is shown. */
    void show(ImportReport report, ListContent newContent) {
        if (page.isDisposed() || report != shown) {
            return;
        }
        content = newContent;
        boolean undone = newContent.summary().undone().isPresent();
        title.setText(Patterns.format(undone ? Messages.Result_undone : Messages.Result_title, report.file()));
        PushButton.setText(undoing, UndoTexts.action(newContent.summary()));
        undoing.setEnabled(true);
        newContent
                .judged()
                .ifPresentOrElse(
                        judged -> tell(
                                judged.verdict().sentence(),
                                judged.funnel(),
                                String.join("\n", judged.funnel().sentences()),
                                judged.funnel().warning()),
                        () -> tell(
                                undone ? Messages.Result_nothing : Messages.Result_judging,
                                null,
                                "",
                                Optional.empty()));
    }

    private void tell(String sentence, @Nullable ListFunnel steps, String beside, Optional<String> doubt) {
        verdict.setText(sentence);
        funnel.show(steps);
        remarks.setText(beside);
        warning.setText(doubt.map(text -> Messages.Result_warning + text).orElse(""));
        GridRoom.include(remarks, !beside.isEmpty());
        GridRoom.include(warning, doubt.isPresent());
        tint();
        // each by itself: a page that is laid out anew keeps the heights of what did not ask
        List.of(verdict, remarks, warning, funnel).forEach(Control::requestLayout);
    }

    void setFocus() {
        next.setFocus();
    }

    void paint(Palette newPalette) {
        palette = newPalette;
        issues.refresh();
        funnel.paint(newPalette);
        tint();
    }

    /** The sign before the words says it too. */
    private void tint() {
        Palette colors = palette;
        if (colors != null) {
            warning.setForeground(colors.color(Tone.WARNING));
        }
    }

    /** Tells in full what the table may have to cut. */
    private void explain(Issue selected) {
        issue.setText(selected.message() + "\n" + selected.remedy());
        issue.requestLayout();
    }

    private void toggle(ImportUndo undo) {
        ListContent told = content;
        if (told != null) {
            undo.toggle(told.summary());
        }
    }

    private void goOn() {
        if (queue.waiting() > 0) {
            queue.next();
        } else {
            choose.run();
        }
    }

    private static String issuesTitle(ImportReport report) {
        String emptied = String.join(
                " ",
                report.readAsEmpty().stream()
                        .map(one -> Patterns.format(Messages.Result_emptied, one.placeholder(), one.values()))
                        .toList());
        String wrong = report.issues().isEmpty()
                ? Messages.Result_noIssues
                : Patterns.format(Messages.Result_issues, report.issues().size())
                        + Patterns.format(Messages.Result_unlisted, report.issuesNotListed());
        return emptied.isEmpty() ? wrong : wrong + "  \u00b7  " + emptied;
    }

    private void term(Composite sum, String sign, String caption) {
        if (!sign.isEmpty()) {
            Styles.FIGURE.on(new Label(sum, SWT.NONE)).setText(sign);
        }
        Composite term = Styles.SURFACE.on(new Composite(sum, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(term);
        Label figure = Styles.FIGURE.on(new Label(term, SWT.NONE));
        GridDataFactory.fillDefaults().applyTo(figure);
        figures.add(figure);
        Styles.MUTED.on(new Label(term, SWT.NONE)).setText(caption);
    }

    private List<Column<Issue>> issueColumns() {
        Column<Issue> severity = Column.words(Messages.Issue_severity, 140, 0, issue -> word(issue.severity()));
        return List.of(
                severity.tinted(issue -> tint(issue.severity())),
                Column.numbers(Messages.Issue_line, 60, issue -> issue.line() == 0 ? "" : String.valueOf(issue.line())),
                Column.words(
                        Messages.Issue_column, 120, 1, issue -> issue.column().orElse("")),
                Column.words(
                        Messages.Issue_value, 120, 1, issue -> issue.value().orElse("")),
                Column.words(Messages.Issue_message, 200, 2, Issue::message),
                Column.words(Messages.Issue_remedy, 200, 2, Issue::remedy));
    }

    private static String word(Issue.Severity severity) {
        return switch (severity) {
            case NOTE -> Messages.Issue_note;
            case WARNING -> Messages.Issue_warning;
            case REJECTION -> Messages.Issue_rejection;
        };
    }

    private @Nullable Color tint(Issue.Severity severity) {
        Palette colors = palette;
        if (colors == null) {
            return null;
        }
        return switch (severity) {
            case NOTE -> colors.color(Tone.MUTED);
            case WARNING -> colors.color(Tone.WARNING);
            case REJECTION -> colors.color(Tone.ERROR);
        };
    }

    private static Label wrapped(Composite parent, Styles style) {
        Label label = style.on(new Label(parent, SWT.WRAP));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(LINE_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private static Label line(Composite parent, Styles style) {
        Label label = style.on(new Label(parent, SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }
}
