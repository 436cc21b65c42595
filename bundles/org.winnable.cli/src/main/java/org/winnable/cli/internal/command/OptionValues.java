package org.winnable.cli.internal.command;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.lead.Country;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.text.Texts;
import org.winnable.imports.DateOrder;
import org.winnable.sdk.ProjectKind;
import org.winnable.workspace.ShippedJourney;
import org.winnable.workspace.ShippedLifecycle;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What options mean by their words, and how a word that means nothing is refused. */
final class OptionValues {

    private static final Map<String, Character> DELIMITERS =
            Map.of("tab", '\t', "\\t", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "space", ' ');

    private OptionValues() {}

    /** Teaches a command line, with all its subcommands, these types. */
    static void register(CommandLine line) {
        line.registerConverter(Currency.class, OptionValues::currency);
        line.registerConverter(ZoneId.class, OptionValues::zone);
        line.registerConverter(SourceClass.class, OptionValues::sourceClass);
        line.registerConverter(LeadMagnet.class, OptionValues::leadMagnet);
        line.registerConverter(DateOrder.class, OptionValues::dateOrder);
        line.registerConverter(Country.class, OptionValues::country);
        line.registerConverter(ProjectKind.class, OptionValues::projectKind);
        line.registerConverter(ShippedLifecycle.class, OptionValues::lifecycle);
        line.registerConverter(ShippedJourney.class, OptionValues::journey);
        line.registerConverter(AssetStatus.class, OptionValues::assetStatus);
        line.registerConverter(DecideCommand.Decision.class, OptionValues::decision);
        line.registerConverter(Character.class, OptionValues::delimiter);
    }

    private static Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> refused("noCurrency", code));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw refused("noZone", name);
        }
    }

    private static SourceClass sourceClass(String key) {
        String keys = Arrays.stream(SourceClass.values()).map(SourceClass::key).collect(Collectors.joining(", "));
        return SourceClass.byKey(key.toLowerCase(Locale.ROOT)).orElseThrow(() -> refused("noClass", key, keys));
    }

    private static LeadMagnet leadMagnet(String key) {
        String keys = Arrays.stream(LeadMagnet.values()).map(LeadMagnet::key).collect(Collectors.joining(", "));
        return LeadMagnet.byKey(key.toLowerCase(Locale.ROOT)).orElseThrow(() -> refused("noMagnet", key, keys));
    }

    private static AssetStatus assetStatus(String key) {
        String keys = Arrays.stream(AssetStatus.values()).map(AssetStatus::key).collect(Collectors.joining(", "));
        return AssetStatus.byKey(key.toLowerCase(Locale.ROOT)).orElseThrow(() -> refused("noStatus", key, keys));
    }

    private static ShippedJourney journey(String key) {
        String keys =
                Arrays.stream(ShippedJourney.values()).map(ShippedJourney::key).collect(Collectors.joining(", "));
        return ShippedJourney.byKey(key.toLowerCase(Locale.ROOT)).orElseThrow(() -> refused("noJourney", key, keys));
    }

    private static DateOrder dateOrder(String key) {
        return DateOrder.byKey(key.toLowerCase(Locale.ROOT))
                .filter(order -> order != DateOrder.UNKNOWN)
                .orElseThrow(
                        () -> refused("noOrder", key, DateOrder.DAY_FIRST.key() + ", " + DateOrder.MONTH_FIRST.key()));
    }

    private static ProjectKind projectKind(String key) {
        String keys = Arrays.stream(ProjectKind.values()).map(ProjectKind::key).collect(Collectors.joining(", "));
        return Arrays.stream(ProjectKind.values())
                .filter(kind -> kind.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> refused("noKind", key, keys));
    }

    private static ShippedLifecycle lifecycle(String key) {
        String keys = Arrays.stream(ShippedLifecycle.values())
                .map(ShippedLifecycle::key)
                .collect(Collectors.joining(", "));
        return ShippedLifecycle.byKey(key.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> refused("noLifecycle", key, keys));
    }

    private static DecideCommand.Decision decision(String word) {
        DecideCommand.Decision[] all = DecideCommand.Decision.values();
        String words = Arrays.stream(all).map(DecideCommand.Decision::word).collect(Collectors.joining(", "));
        return Arrays.stream(all)
                .filter(decision -> decision.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> refused("noDecision", word, words));
    }

    private static Country country(String name) {
        return Country.of(name).orElseThrow(() -> refused("noCountry", name));
    }

    /** A character, or the name of one that a shell makes hard to write. */
    private static Character delimiter(String text) {
        Character named = DELIMITERS.get(text.toLowerCase(Locale.ROOT));
        if (named == null && text.length() != 1) {
            throw refused("noDelimiter", text);
        }
        return named == null ? Character.valueOf(text.charAt(0)) : named;
    }

    private static TypeConversionException refused(String key, Object... arguments) {
        return new TypeConversionException(Texts.of(OptionValues.class).get(key, arguments));
    }
}
