package org.winnable.demo.internal.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four campaigns that the client paid for. */
public enum Campaign {
    WEBINARS("Margin Clinic webinars", "webinar"),
    LINKEDIN("LinkedIn papers for plant and finance", "linkedin"),
    SHOW("Werkforum {year} stand", "trade-show"),
    SEARCH("Search: pricing and stock help", "search");

    private final String pattern;
    private final String channel;

    Campaign(String pattern, String channel) {
        this.pattern = pattern;
        this.channel = channel;
    }

    /** The name as lists, interactions and spend carry it. */
    public String label(Timeline timeline) {
        return pattern.replace("{year}", Integer.toString(timeline.show().getYear()));
    }

    /** Where the money goes. */
    public String channel() {
        return channel;
    }

    /** The campaign with the given name in the tables; none for {@code none}. */
    public static Optional<Campaign> byKey(String key) {
        return Arrays.stream(values())
                .filter(campaign -> campaign.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
    }
}
