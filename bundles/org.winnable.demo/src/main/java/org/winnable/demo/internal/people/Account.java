package org.winnable.demo.internal.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.winnable.core.lead.Deal;

/**
 * A company and its dealings with the client.
 *
 * @param company no other account has it
 * @param purchase the project it wanted help with, if it had one
 */
public record Account(Company company, Optional<Purchase> purchase) {

    /**
     * A project that became a deal.
     *
     * @param opened when the opportunity began
     * @param status how it stands at the end of the year
     * @param closed when it was won or lost
     * @param value in euros
     */
    public record Purchase(LocalDate opened, Deal.Status status, Optional<LocalDate> closed, BigDecimal value) {

        /** Whether the company has become a customer by a date. */
        public boolean wonBy(LocalDate date) {
            return status == Deal.Status.WON
                    && closed.filter(day -> !day.isAfter(date)).isPresent();
        }
    }
}
