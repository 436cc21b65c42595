package org.winnable.imports.tests;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.Contact;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.ImportCounts;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.SourceRecord;
import org.winnable.core.lead.Spend;
import org.winnable.core.source.Issue;
import org.winnable.imports.ImportPreview;
import org.winnable.imports.ImportReport;
import org.winnable.workspace.FactStore;
import org.winnable.workspace.WorkspaceException;

/** Writes down everything that a small file told a new workspace, to be held against what was expected of it. */
final class Told {

    private final StringJoiner text = new StringJoiner("\n", "", "\n");

    private Told() {}

    /** All of it, one fact a line. */
    static String by(ImportPreview preview, ImportReport report, FactStore facts) throws WorkspaceException {
        Told told = new Told();
        told.file(preview, report);
        // people have the numbers of their first records
        Map<Long, Contact> people = facts.contacts(
                LongStream.rangeClosed(1, report.counts().read()).boxed().toList());
        new TreeMap<>(people).values().forEach(told::person);
        new TreeMap<>(facts.companies()).values().forEach(told::company);
        for (Deal deal : facts.deals()) {
            told.deal(deal);
        }
        for (Spend spend : facts.spend()) {
            told.spend(spend);
        }
        report.issues().forEach(told::issue);
        return told.text.toString();
    }

    private void file(ImportPreview preview, ImportReport report) {
        ImportCounts counts = report.counts();
        text.add("dialect " + last(report.dialect())
                + preview.dialects().stream()
                        .map(d -> String.format(
                                Locale.ROOT,
                                ", %s %.2f",
                                last(d.id()),
                                d.confidence().degree()))
                        .collect(Collectors.joining()));
        text.add("source " + report.description().sourceClass().key()
                + report.description().channel().map(c -> ", " + c).orElse(""));
        text.add(String.format(
                Locale.ROOT,
                "rows %d: %d created, %d merged, %d unchanged, %d rejected",
                counts.read(),
                counts.created(),
                counts.merged(),
                counts.unchanged(),
                counts.rejected()));
        text.add("columns "
                + report.mapping().stream()
                        .map(c -> c.label() + c.field().map(Told::key).orElse(""))
                        .collect(Collectors.joining(" | ")));
    }

    private static String last(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    private static String key(ModelField field) {
        return " = " + field.key();
    }

    private void person(Contact contact) {
        text.add("person");
        contact.records().stream()
                .sorted(Comparator.comparingLong(SourceRecord::line))
                .forEach(this::record);
    }

    private void record(SourceRecord row) {
        text.add("  line " + row.line() + row.occurred().map(at -> " of " + at).orElse(""));
        told(row.values(), row.others());
        row.interactions().forEach(this::interaction);
    }

    private void told(Map<ContactField, String> values, Map<String, String> others) {
        for (ContactField field : ContactField.values()) {
            Optional.ofNullable(values.get(field))
                    .ifPresent(value -> text.add("    " + field.key() + ": " + value.replace("\n", " ⏎ ")));
        }
        for (Map.Entry<String, String> other : new TreeMap<>(others).entrySet()) {
            text.add("    kept \"" + other.getKey() + "\": " + other.getValue().strip());
        }
    }

    private void interaction(Interaction touch) {
        text.add("    " + touch.type().key() + " at " + touch.occurred()
                + touch.asset().map(asset -> " about " + asset).orElse("")
                + touch.campaign().map(campaign -> " in " + campaign).orElse(""));
    }

    private void company(Company company) {
        text.add("company " + company.name());
        told(company.values(), company.others());
    }

    private void deal(Deal deal) {
        text.add("deal " + deal.key() + " " + deal.status()
                + deal.stage().map(stage -> " (" + stage + ")").orElse("")
                + deal.company().map(company -> " with " + company).orElse("")
                + deal.value().map(value -> " for " + amount(value)).orElse("")
                + deal.opened().map(day -> " from " + day).orElse("")
                + deal.closed().map(day -> " to " + day).orElse("")
                + (deal.contacts().isEmpty() ? "" : " by " + String.join(", ", new TreeSet<>(deal.contacts()))));
    }

    private void spend(Spend spend) {
        text.add("spend " + amount(spend.cost()) + " on " + spend.campaign()
                + spend.channel().map(channel -> " at " + channel).orElse("") + " from " + spend.from() + " to "
                + spend.to());
    }

    private static String amount(Money money) {
        return money.amount().stripTrailingZeros().toPlainString() + " " + money.currency();
    }

    private void issue(Issue issue) {
        text.add(issue.severity().name().toLowerCase(Locale.ROOT) + " in line " + issue.line()
                + issue.column().map(column -> ", " + column).orElse("")
                + issue.value().map(value -> ", " + value).orElse("") + ": " + issue.message());
    }
}
