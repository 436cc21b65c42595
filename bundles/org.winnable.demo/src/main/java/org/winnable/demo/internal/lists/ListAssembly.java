package org.winnable.demo.internal.lists;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Interaction;
import org.winnable.core.lead.InteractionType;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SourceDescription;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.Table;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;
import org.winnable.demo.internal.story.Budget;
import org.winnable.demo.internal.story.Campaign;
import org.winnable.demo.internal.story.Story;
import org.winnable.demo.internal.story.Timeline;
import org.winnable.demo.internal.story.Touch;

/**
 * Sorts a year into the lists by which the client learnt of it: who stands on which, and in which of its exports.
 *
 * <p>Everything is in the first export after it happened. Activity and sales are told only of people whom an earlier list
 * has brought; what someone read before they left their name comes with the first activity after it.
 */
public final class ListAssembly {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final double LOOKED_UP = 0.7;
    private static final int ALSO_IN_DIRECTORY = 13;
    private static final int DIRECTORY_PRICE = 2_400;

    private final Story story;
    private final Timeline timeline;
    private final Dice dice;
    private final Columns columns;
    private final Map<ListKind, Map<Instant, Map<Person, List<Interaction>>>> exports = new EnumMap<>(ListKind.class);
    private final Map<Person, Instant> brought = new HashMap<>();
    private final Map<Person, Instant> unsubscribed = new HashMap<>();

    private ListAssembly(Story story, Dice dice) {
        this.story = story;
        this.timeline = story.timeline();
        this.dice = dice;
        this.columns = new Columns(timeline);
    }

    /** The lists of a story in the order in which they were taken over. */
    public static List<SourceList> of(Story story, Dice dice) {
        ListAssembly assembly = new ListAssembly(story, dice);
        assembly.namesAndCampaigns();
        assembly.overlaps();
        assembly.activityAndSales();
        return assembly.lists();
    }

    private void namesAndCampaigns() {
        for (Person person : story.people()) {
            enter(person, person.list(), export(person.list(), person.known()));
        }
        for (Touch touch : story.touches()) {
            if (touch.list().compareTo(ListKind.ACTIVITY) < 0) {
                Instant at = export(touch.list(), touch.interaction().occurred());
                enter(touch.person(), touch.list(), at).add(touch.interaction());
            }
            if (touch.interaction().type().equals(InteractionType.UNSUBSCRIBED)) {
                unsubscribed.put(touch.person(), touch.interaction().occurred());
            }
        }
        exports.forEach((list, days) -> days.forEach(
                (day, rows) -> rows.keySet().forEach(person -> brought.merge(person, day, ListAssembly::earlier))));
    }

    /** A bought directory has some of our people too, and each export of connections has all earlier ones again. */
    private void overlaps() {
        for (Person person : story.people()) {
            if (person.list() == ListKind.CRM && person.number() % ALSO_IN_DIRECTORY == 0) {
                enter(
                        person,
                        ListKind.DIRECTORY,
                        timeline.exports(ListKind.DIRECTORY).getFirst());
            }
        }
        List<Instant> days = timeline.exports(ListKind.CONNECTIONS);
        List.copyOf(rows(ListKind.CONNECTIONS, days.getFirst()).keySet())
                .forEach(person -> enter(person, ListKind.CONNECTIONS, days.getLast()));
    }

    private void activityAndSales() {
        for (Touch touch : story.touches()) {
            if (touch.list().compareTo(ListKind.ACTIVITY) >= 0) {
                Instant known = Objects.requireNonNull(brought.get(touch.person()));
                Instant told = known.isAfter(touch.interaction().occurred())
                        ? known
                        : touch.interaction().occurred();
                enter(touch.person(), touch.list(), export(touch.list(), told)).add(touch.interaction());
            }
        }
        for (Person person : story.people()) {
            boolean worthIt = person.kind() == Kind.BUYER || person.kind() == Kind.EARLY;
            if (worthIt && dice.fork(person.number()).chance(LOOKED_UP)) {
                enter(person, ListKind.SALES, export(ListKind.SALES, Objects.requireNonNull(brought.get(person))));
            }
        }
    }

    private List<SourceList> lists() {
        Map<String, Table.Row> rows = new HashMap<>();
        Table.read(Story.class, "mix.txt").rows().forEach(row -> rows.put(row.text("list"), row));
        List<SourceList> lists = new ArrayList<>();
        exports.forEach((list, days) -> days.forEach(
                (day, people) -> lists.add(list(list, day, people, Objects.requireNonNull(rows.get(list.key()))))));
        // stable: lists of one day stay in the order of their kinds
        lists.sort(Comparator.comparing(SourceList::recorded));
        return List.copyOf(lists);
    }

    private SourceList list(ListKind list, Instant day, Map<Person, List<Interaction>> people, Table.Row row) {
        LocalDate last = day.minusSeconds(1).atZone(Timeline.OFFICE).toLocalDate();
        String name = row.text("name")
                .replace("{year}", Integer.toString(timeline.show().getYear()));
        boolean once = timeline.exports(list).size() == 1;
        String ownName = once ? name : name + ", " + MONTH.format(last);
        Optional<Campaign> paid = Campaign.byKey(row.text("campaign"));
        Optional<Money> cost = cost(list, day, paid);
        // as imports do: what a list without campaign cost counts against its own name
        Optional<String> campaign = paid.map(known -> known.label(timeline)).or(() -> cost.map(price -> ownName));
        List<Row> rows = people.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Person::known).thenComparing(Person::number)))
                .map(entry -> row(entry.getKey(), list, day, campaign, entry.getValue()))
                .toList();
        SourceDescription source = new SourceDescription(
                ownName,
                SourceClass.byKey(row.text("class")).orElseThrow(),
                Optional.of(row.text("channel")),
                campaign,
                cost,
                LeadMagnet.byKey(row.text("magnet")));
        return new SourceList(source, row.text("dialect"), day, rows);
    }

    private Row row(
            Person person, ListKind list, Instant day, Optional<String> campaign, List<Interaction> interactions) {
        Dice own = dice.fork(100_003L * list.ordinal() + 7L * person.number() + day.getEpochSecond());
        boolean optedOut = Optional.ofNullable(unsubscribed.get(person))
                .filter(moment -> !moment.isAfter(day))
                .isPresent();
        List<Interaction> inOrder = interactions.stream()
                .sorted(Comparator.comparing(Interaction::occurred))
                .toList();
        Map<ContactField, String> values = columns.values(person, list, day, optedOut, own);
        campaign.ifPresent(name -> values.put(ContactField.CAMPAIGN, name));
        return new Row(inOrder.stream().map(Interaction::occurred).findFirst(), values, Map.of(), inOrder);
    }

    /** What the campaign behind a list cost since the last such list; a list without campaign cost nothing but its price. */
    private Optional<Money> cost(ListKind list, Instant day, Optional<Campaign> campaign) {
        if (list == ListKind.DIRECTORY) {
            return Optional.of(new Money(BigDecimal.valueOf(DIRECTORY_PRICE), Budget.EURO));
        }
        List<Instant> days = timeline.exports(list);
        int place = days.indexOf(day);
        LocalDate after = place == 0 ? LocalDate.MIN : date(days.get(place - 1));
        LocalDate until = place == days.size() - 1 ? LocalDate.MAX : date(day);
        return campaign.flatMap(paid -> Budget.cost(story.spend(), paid.label(timeline), after, until));
    }

    private static LocalDate date(Instant day) {
        return day.atZone(Timeline.OFFICE).toLocalDate();
    }

    /** The first export that can tell of a moment. */
    private Instant export(ListKind list, Instant moment) {
        return timeline.exports(list).stream()
                .filter(day -> !day.isBefore(moment))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no export of " + list + " after " + moment));
    }

    private List<Interaction> enter(Person person, ListKind list, Instant day) {
        return rows(list, day).computeIfAbsent(person, missing -> new ArrayList<>());
    }

    private Map<Person, List<Interaction>> rows(ListKind list, Instant day) {
        return exports.computeIfAbsent(list, missing -> new TreeMap<>())
                .computeIfAbsent(day, missing -> new HashMap<>());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
