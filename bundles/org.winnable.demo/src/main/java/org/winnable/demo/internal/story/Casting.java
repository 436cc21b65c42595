package org.winnable.demo.internal.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.Table;
import org.winnable.demo.internal.people.Account;
import org.winnable.demo.internal.people.CompanyMaker;
import org.winnable.demo.internal.people.Identity;
import org.winnable.demo.internal.people.IdentityMaker;
import org.winnable.demo.internal.people.Kind;
import org.winnable.demo.internal.people.ListKind;
import org.winnable.demo.internal.people.Person;
import org.winnable.demo.internal.people.Position;

/** Fills the parts of the story: who works where, wants what and came to us by which list. */
final class Casting {

    /** People whom two lists hold under two addresses: nobody has noticed yet. */
    static final int TWICE = 14;

    private static final double JOINS_KNOWN_COMPANY = 0.15;

    private final Dice dice;
    private final CompanyMaker companies;
    private final IdentityMaker identities = new IdentityMaker();
    private final Purchases purchases;
    private final Arrivals arrivals;
    private final List<Person> people = new ArrayList<>();
    private final Map<Account, Integer> staff = new HashMap<>();
    private final List<Account> market = new ArrayList<>();

    private Casting(Timeline timeline, Dice dice) {
        this.dice = dice;
        this.companies = new CompanyMaker(dice.fork(1));
        this.purchases = new Purchases(timeline, dice.fork(2));
        this.arrivals = new Arrivals(timeline);
    }

    /** Everyone, in an order that tells nothing. */
    static List<Person> cast(Timeline timeline, Dice dice) {
        Casting casting = new Casting(timeline, dice);
        Map<Kind, List<ListKind>> parts = casting.parts();
        for (Kind kind : Kind.values()) {
            casting.fill(kind, parts.getOrDefault(kind, List.of()));
        }
        return List.copyOf(casting.people);
    }

    /** For each kind the lists its people come from, shuffled. */
    private Map<Kind, List<ListKind>> parts() {
        Map<Kind, List<ListKind>> parts = new EnumMap<>(Kind.class);
        for (Table.Row row : Table.read(Casting.class, "mix.txt").rows()) {
            ListKind list = ListKind.valueOf(row.text("list").toUpperCase(Locale.ROOT));
            for (Kind kind : Kind.values()) {
                for (int count = (int) row.number(kind.key()); count > 0; count--) {
                    List<ListKind> lists = parts.computeIfAbsent(kind, key -> new ArrayList<>());
                    lists.add(dice.between(0, lists.size()), list);
                }
            }
        }
        return parts;
    }

    private void fill(Kind kind, List<ListKind> lists) {
        int next = 0;
        while (next < lists.size()) {
            if (kind == Kind.CURIOUS && dice.chance(JOINS_KNOWN_COMPANY)) {
                join(kind, lists.get(next), dice.pick(market), Position.of(kind, dice));
                next++;
                continue;
            }
            int group = Math.min(lists.size() - next, groupSize(kind));
            Position first = Position.of(kind, dice);
            Account account = account(kind, first);
            for (int member = 0; member < group; member++) {
                boolean leads = member == 0 && account.purchase().isPresent();
                Position position = member == 0 ? leads ? leader() : first : Position.of(kind, dice);
                join(kind, lists.get(next + member), account, kind == Kind.OUTSIDER ? first : position);
            }
            next += group;
        }
    }

    private Position leader() {
        return dice.pick(List.of(
                Position.MANAGING_DIRECTOR,
                Position.FINANCE_DIRECTOR,
                Position.OPERATIONS_DIRECTOR,
                Position.SUPPLY_CHAIN_MANAGER,
                Position.SALES_DIRECTOR));
    }

    private int groupSize(Kind kind) {
        return switch (kind) {
            case CUSTOMER -> dice.between(3, 5);
            case BUYER -> dice.between(2, 4);
            case EARLY -> dice.between(1, 4);
            case NO_BUDGET, CURIOUS, DORMANT -> dice.between(1, 3);
            case OUTSIDER -> dice.between(1, 2);
            case PRIZE -> dice.between(1, 4);
        };
    }

    private Account account(Kind kind, Position first) {
        Account account = switch (kind) {
            case CUSTOMER -> purchases.past(companies.target());
            case BUYER -> purchases.present(companies.target());
            case EARLY -> purchases.none(companies.target());
            case NO_BUDGET -> purchases.none(dice.chance(0.75) ? companies.target() : companies.any());
            case CURIOUS, DORMANT, PRIZE -> purchases.none(companies.any());
            case OUTSIDER -> purchases.none(companies.outside(first));
        };
        if (kind.compareTo(Kind.NO_BUDGET) <= 0) {
            market.add(account);
        }
        return account;
    }

    private void join(Kind kind, ListKind list, Account account, Position position) {
        int number = people.size();
        Dice own = dice.fork(1000L + number);
        int place = staff.merge(account, 1, Integer::sum) - 1;
        Instant known = arrivals.known(list, kind, account, own);
        List<Person> inCrm = kind == Kind.PRIZE ? doubles() : List.of();
        if (inCrm.isEmpty()) {
            Identity identity = identities.make(account.company(), position, privately(kind, position), own);
            people.add(new Person(number, kind, list, account, place, position, identity, position.problem(), known));
        } else {
            Person original = own.pick(inCrm);
            Identity again =
                    identities.again(original.identity(), original.company().country(), own);
            people.add(new Person(
                    number,
                    kind,
                    list,
                    original.account(),
                    place,
                    original.position(),
                    again,
                    original.problem(),
                    known));
        }
    }

    /** Those whom the next guest at the stand could be once more; nobody when enough have come twice. */
    private List<Person> doubles() {
        long prizes =
                people.stream().filter(person -> person.kind() == Kind.PRIZE).count();
        if (prizes % 9 != 4 || prizes / 9 >= TWICE) {
            return List.of();
        }
        return people.stream()
                .filter(person -> person.list() == ListKind.CRM && person.kind() == Kind.CURIOUS)
                .filter(person -> person.number() % TWICE == prizes / 9)
                .toList();
    }

    private static double privately(Kind kind, Position position) {
        if (position == Position.STUDENT) {
            return 0.7;
        }
        return switch (kind) {
            case PRIZE -> 0.3;
            case CURIOUS, DORMANT -> 0.07;
            case OUTSIDER -> 0.2;
            case CUSTOMER, BUYER, EARLY, NO_BUDGET -> 0.02;
        };
    }
}
