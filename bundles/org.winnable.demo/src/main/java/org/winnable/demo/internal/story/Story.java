package org.winnable.demo.internal.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.lead.Deal;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.Spend;
import org.winnable.core.work.Progress;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.people.Account;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;

/**
 * A year in the life of Talvern Partners, who advise mid-sized manufacturers in Europe on prices, stock, planning and
 * output. A pure function of seed and end.
 *
 * @param timeline the dates
 * @param people everyone, by number
 * @param touches what they did, in order of time
 * @param spend what the campaigns cost
 * @param deals what sales keeps, oldest first
 */
public record Story(Timeline timeline, List<Person> people, List<Touch> touches, List<Spend> spend, List<Deal> deals) {

    /** How many contacts the client has in the end. */
    public static final int PEOPLE = 2000;

    /** How many interactions the year holds. */
    public static final int INTERACTIONS = 40_000;

    private static final int CHECK_EVERY = 100;
    private static final double ONLY_CONNECTED = 0.6;

    /** Copies the lists. */
    public Story {
        people = List.copyOf(people);
        touches = List.copyOf(touches);
        spend = List.copyOf(spend);
        deals = List.copyOf(deals);
    }

    /**
     * Tells the year that ends before a day.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static Story tell(long seed, LocalDate end, Progress progress) {
        Dice dice = new Dice(seed);
        Timeline timeline = Timeline.until(end);
        List<Person> people = Casting.cast(timeline, dice.fork(1));
        Library library = new Library();
        List<Touch> touches = new ArrayList<>(INTERACTIONS);
        Browsing browsing = new Browsing(timeline, library, touches);
        CampaignTouches campaigns = new CampaignTouches(timeline, library, browsing, touches);
        SalesTouches sales = new SalesTouches(timeline, browsing, touches);
        Letters letters = new Letters(timeline, library, touches);
        for (Person person : people) {
            Dice own = dice.fork(1_000_000L + person.number());
            campaigns.arrival(person, own);
            if (!onlyConnected(person, own)) {
                campaigns.encounters(person, own);
                browsing.visits(person, own);
                sales.of(person, own);
                letters.of(person, own);
            }
            if (person.number() % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.advance(CHECK_EVERY);
            }
        }
        letters.fillUp(INTERACTIONS);
        touches.sort(Comparator.<Touch, Instant>comparing(
                        touch -> touch.interaction().occurred())
                .thenComparing(touch -> touch.person().number()));
        return new Story(timeline, people, touches, Budget.of(timeline, dice.fork(2)), deals(people));
    }

    /** Most of those who accept a connection leave it at that: no address, no letter, no visit that we could tell. */
    private static boolean onlyConnected(Person person, Dice dice) {
        boolean wantsMore = person.kind() == Kind.EARLY || person.kind() == Kind.NO_BUDGET;
        return person.list() == ListKind.CONNECTIONS && !wantsMore && dice.chance(ONLY_CONNECTED);
    }

    /** One deal for each account that had a project, numbered as sales numbers them. */
    private static List<Deal> deals(List<Person> people) {
        Set<Account> accounts = new HashSet<>();
        List<Account> buying = people.stream()
                .map(Person::account)
                .filter(account -> account.purchase().isPresent() && accounts.add(account))
                .sorted(Comparator.comparing(
                        account -> account.purchase().orElseThrow().opened()
                                + account.company().name()))
                .toList();
        List<Deal> deals = new ArrayList<>();
        for (Account account : buying) {
            Account.Purchase purchase = account.purchase().orElseThrow();
            String key =
                    String.format(Locale.ROOT, "D-%d-%03d", purchase.opened().getYear(), 104 + deals.size());
            deals.add(new Deal(
                    key,
                    Optional.of(account.company().name()),
                    List.of(),
                    purchase.status(),
                    Optional.empty(),
                    Optional.of(new Money(purchase.value(), Budget.EURO)),
                    Optional.of(purchase.opened()),
                    purchase.closed()));
        }
        return deals;
    }
}
