package org.winnable.demo.internal.people;

import java.time.Instant;

/**
 * One contact of the demo client.
 *
 * @param number counted from 0; no two people share it
 * @param kind what they really want
 * @param list the list that brought them
 * @param account the company and its dealings with the client
 * @param place their place among the people of the account, counted from 0; the first of a buying group leads it
 * @param position what they do there
 * @param identity who they are
 * @param problem what they would speak of
 * @param known when the client got their name
 */
public record Person(
        int number,
        Kind kind,
        ListKind list,
        Account account,
        int place,
        Position position,
        Identity identity,
        Problem problem,
        Instant known) {

    /** Where they work. */
    public Company company() {
        return account.company();
    }

    /** The number alone tells people apart; walking through company and identity each time would be slow. */
    @Override
    public int hashCode() {
        return number;
    }
}
