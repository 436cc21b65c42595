package org.winnable.imports.internal;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/**
 * What holds for rows that do not say otherwise.
 *
 * @param zone where moments without zone belong
 * @param currency of amounts without one
 * @param region where phone numbers belong
 * @param channel where the list comes from
 * @param campaign what paid for the list
 */
record RowDefaults(
        ZoneId zone, Currency currency, Optional<String> region, Optional<String> channel, Optional<String> campaign) {}
