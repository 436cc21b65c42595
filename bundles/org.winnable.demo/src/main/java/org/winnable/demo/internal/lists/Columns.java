package org.winnable.demo.internal.lists;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.winnable.core.lead.BuyingRole;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.JobTitle;
import org.winnable.core.lead.Seniority;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.Table;
import org.winnable.demo.internal.people.EmailPattern;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;
import org.winnable.demo.internal.story.Timeline;

/** What a list says about a person: some columns, with gaps, as such lists have them. */
final class Columns {

    private static final List<String> SELLERS = List.of("Annelies Verhoef", "Marten Oudkerk", "Claire Delsart");
    private static final long FIRST_CRM_ID = 50_184_000L;
    private static final int LONGEST_IN_CRM_DAYS = 2200;

    private final Timeline timeline;
    private final List<Table.Row> columns =
            Table.read(Columns.class, "columns.txt").rows();
    private final List<Table.Row> notes = Table.read(Columns.class, "notes.txt").rows();

    Columns(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * The values of a row.
     *
     * @param optedOut whether the person has unsubscribed by the time of the list
     */
    Map<ContactField, String> values(Person person, ListKind list, Instant recorded, boolean optedOut, Dice dice) {
        Map<ContactField, String> values = new EnumMap<>(ContactField.class);
        for (Table.Row column : columns) {
            ContactField field = ContactField.byKey(column.text("field")).orElseThrow();
            if (dice.chance(column.number(list.key()))) {
                value(person, field, list, recorded, optedOut, dice).ifPresent(value -> values.put(field, value));
            }
        }
        return values;
    }

    private Optional<String> value(
            Person person, ContactField field, ListKind list, Instant recorded, boolean optedOut, Dice dice) {
        boolean hidden = hidesCompany(person);
        String value = switch (field) {
            case EXTERNAL_ID -> Long.toString(FIRST_CRM_ID + 37L * person.number());
            case FIRST_NAME -> person.identity().first();
            case LAST_NAME -> person.identity().last();
            case FULL_NAME ->
                person.identity().first() + " " + person.identity().last();
            case EMAIL -> person.identity().email();
            case PHONE -> person.identity().phone().orElse("");
            case MOBILE -> person.identity().mobile().orElse("");
            case PROFILE -> profile(person);
            case COMPANY -> hidden ? "" : person.company().name();
            case WEBSITE -> hidden ? "" : "www." + person.company().domain();
            case TITLE -> hidden ? "" : person.identity().title();
            case SENIORITY -> level(person).key();
            case FUNCTION -> person.position().function();
            case BUYING_ROLE -> buyingRole(person);
            case INDUSTRY -> hidden ? "" : person.company().industry().label();
            case COMPANY_SIZE -> hidden ? "" : Integer.toString(person.company().size());
            case COUNTRY -> person.company().country().label();
            case CITY -> hidden ? "" : person.company().town();
            case LANGUAGE -> person.company().country().language();
            case PROBLEM -> person.problem().label();
            case CLAIMED_STAGE -> stage(person, recorded, dice);
            case CLAIMED_STATUS -> dice.chance(0.14) ? "Hot" : dice.chance(0.2) ? "Warm" : "";
            case OWNER -> SELLERS.get(person.company().country().ordinal() % SELLERS.size());
            case OPT_OUT -> optedOut || optedOutBefore(person, list, dice) ? "true" : "";
            case CREATED_AT -> createdAt(dice);
            case NOTES -> note(person, list, dice);
            default -> throw new IllegalArgumentException("no such column in our lists: " + field.key());
        };
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    /** Who leaves a private address at a stand or in a form does not say where they work. */
    static boolean hidesCompany(Person person) {
        boolean privately = !person.identity().email().endsWith(person.company().domain());
        return privately && (person.list() == ListKind.SHOW || person.list() == ListKind.WEBSITE);
    }

    /** A card may say more than the position does: a finance director who is called CFO sits on the board. */
    private static Seniority level(Person person) {
        Seniority level = person.position().level();
        return JobTitle.read(person.identity().title())
                .seniority()
                .filter(written -> written.isAtLeast(level))
                .orElse(level);
    }

    private static String profile(Person person) {
        return "https://profiles.example/in/"
                + EmailPattern.ascii(person.identity().first()) + "-"
                + EmailPattern.ascii(person.identity().last()) + "-"
                + Integer.toString(46_656 + 7919 * person.number(), 36);
    }

    private static String buyingRole(Person person) {
        if (person.kind() != Kind.BUYER && person.kind() != Kind.CUSTOMER && person.kind() != Kind.EARLY) {
            return "";
        }
        BuyingRole role = switch (person.position()) {
            case MANAGING_DIRECTOR -> BuyingRole.DECISION_MAKER;
            case FINANCE_DIRECTOR -> BuyingRole.BUDGET_HOLDER;
            case PURCHASING_MANAGER -> BuyingRole.GATEKEEPER;
            case OPERATIONS_DIRECTOR, SALES_DIRECTOR ->
                person.place() == 0 ? BuyingRole.DECISION_MAKER : BuyingRole.INFLUENCER;
            case PLANT_MANAGER, SUPPLY_CHAIN_MANAGER, PRICING_MANAGER ->
                person.place() == 0 ? BuyingRole.CHAMPION : BuyingRole.INFLUENCER;
            default -> BuyingRole.USER;
        };
        return role.key();
    }

    /** What the client's CRM says: generous, as CRMs are, but it knows its customers. */
    private static String stage(Person person, Instant recorded, Dice dice) {
        LocalDate day = recorded.atZone(Timeline.OFFICE).toLocalDate();
        if (person.kind() == Kind.CUSTOMER) {
            return "Customer";
        }
        if (person.kind() == Kind.BUYER) {
            return person.account()
                    .purchase()
                    .filter(purchase -> !purchase.opened().isAfter(day))
                    .map(purchase -> purchase.wonBy(day)
                            ? "Customer"
                            : purchase.closed()
                                            .filter(closed -> !closed.isAfter(day))
                                            .isPresent()
                                    ? "Lead"
                                    : "Opportunity")
                    .orElse("Lead");
        }
        return dice.chance(person.kind() == Kind.EARLY || person.kind() == Kind.NO_BUDGET ? 0.8 : 0.45)
                ? "Lead"
                : "Subscriber";
    }

    private static boolean optedOutBefore(Person person, ListKind list, Dice dice) {
        return list == ListKind.CRM && dice.chance(person.kind() == Kind.DORMANT ? 0.16 : 0.015);
    }

    private String createdAt(Dice dice) {
        return timeline.startInstant()
                .minus(Duration.ofMinutes(dice.between(9000, LONGEST_IN_CRM_DAYS * 1440)))
                .toString();
    }

    private String note(Person person, ListKind list, Dice dice) {
        if (person.kind() == Kind.OUTSIDER || person.kind() == Kind.CURIOUS) {
            return "";
        }
        List<Table.Row> fitting = notes.stream()
                .filter(row -> row.text("list").equals(list.key()))
                .filter(row ->
                        row.text("problem").equals(person.problem().name().toLowerCase(Locale.ROOT)))
                .toList();
        return dice.pick(fitting).text("text");
    }
}
