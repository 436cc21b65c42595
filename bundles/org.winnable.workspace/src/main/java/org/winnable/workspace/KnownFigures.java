package org.winnable.workspace;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.winnable.core.lead.Company;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.RowOutcome;
import org.winnable.core.lead.Spend;
import org.winnable.workspace.internal.match.NameFolding;
import org.winnable.workspace.internal.store.CompanyTable;
import org.winnable.workspace.internal.store.DealTable;
import org.winnable.workspace.internal.store.ImportWriter;
import org.winnable.workspace.internal.store.SpendTable;
import org.winnable.workspace.internal.store.Told;

/**
 * What is known of spend, deals and companies while an import runs, its own rows included. Every row is kept, also one that
 * tells nothing new, so that it can stand for an older one should that be undone; all are written at the end, since they are
 * few beside people. Belongs to its import's thread.
 */
final class KnownFigures {

    private final ImportWriter writer;
    private final List<Told.Line<Spend>> spend = new ArrayList<>();
    private final List<Told.Line<Deal>> deals = new ArrayList<>();
    private final List<Told.Line<Company>> companies = new ArrayList<>();
    private @Nullable Map<Campaign, Spend> knownSpend;
    private @Nullable Map<String, Deal> knownDeals;
    private @Nullable Map<String, Company> knownCompanies;

    /** What makes two rows of spend the same. */
    private record Campaign(String campaign, Optional<String> channel, LocalDate from, LocalDate to) {

        static Campaign of(Spend spend) {
            return new Campaign(spend.campaign(), spend.channel(), spend.from(), spend.to());
        }
    }

    KnownFigures(ImportWriter writer) {
        this.writer = writer;
    }

    RowOutcome take(long line, Spend row) throws SQLException {
        Map<Campaign, Spend> known = knownSpend;
        if (known == null) {
            known = new HashMap<>();
            for (Spend told : SpendTable.read(writer.reading())) {
                known.put(Campaign.of(told), told);
            }
            knownSpend = known;
        }
        spend.add(new Told.Line<>(line, row));
        return outcome(known.put(Campaign.of(row), row), row);
    }

    RowOutcome take(long line, Deal row) throws SQLException {
        Map<String, Deal> known = knownDeals;
        if (known == null) {
            known = new HashMap<>();
            for (Deal told : DealTable.read(writer.reading())) {
                known.put(told.key(), told);
            }
            knownDeals = known;
        }
        deals.add(new Told.Line<>(line, row));
        return outcome(known.put(row.key(), row), row);
    }

    RowOutcome take(long line, Company row) throws SQLException {
        Map<String, Company> known = knownCompanies;
        if (known == null) {
            known = new HashMap<>(CompanyTable.read(writer.reading()));
            knownCompanies = known;
        }
        companies.add(new Told.Line<>(line, row));
        Company before = known.get(NameFolding.company(row.name()));
        Company after = before == null ? row : together(before, row);
        known.put(NameFolding.company(row.name()), after);
        return outcome(facts(before), facts(after));
    }

    /** A company without its name, which is the same in any spelling. */
    private static @Nullable Company facts(@Nullable Company company) {
        return company == null ? null : new Company("", company.values(), company.others());
    }

    private static Company together(Company before, Company row) {
        Map<ContactField, String> values = new HashMap<>(before.values());
        values.putAll(row.values());
        Map<String, String> others = new HashMap<>(before.others());
        others.putAll(row.others());
        return new Company(row.name(), values, others);
    }

    private static <T> RowOutcome outcome(@Nullable T before, @Nullable T after) {
        if (before == null) {
            return RowOutcome.CREATED;
        }
        return before.equals(after) ? RowOutcome.UNCHANGED : RowOutcome.MERGED;
    }

    /** Writes all that was taken. */
    void write() throws SQLException {
        DuckDBConnection connection = writer.reading();
        SpendTable.add(connection, writer.importId(), spend);
        DealTable.add(connection, writer.importId(), deals);
        CompanyTable.add(connection, writer.importId(), companies);
    }
}
