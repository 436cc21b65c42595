package org.winnable.cli.internal.command;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.winnable.cli.internal.output.Console;
import org.winnable.core.lead.Country;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.Money;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.text.Texts;
import org.winnable.imports.DateOrder;
import org.winnable.imports.ImportException;
import org.winnable.imports.ImportOptions;
import org.winnable.imports.ListOptions;
import org.winnable.imports.MappingFile;
import org.winnable.imports.ReadingOptions;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What can be said about a list on the command line; everything else is found out. */
final class SourceOptions {

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--dialect", paramLabel = "ID")
    private @Nullable String dialect;

    @Option(names = "--class", paramLabel = "CLASS")
    private @Nullable SourceClass sourceClass;

    @Option(names = "--channel", paramLabel = "NAME")
    private @Nullable String channel;

    @Option(names = "--campaign", paramLabel = "NAME")
    private @Nullable String campaign;

    @Option(
            names = "--cost",
            paramLabel = "AMOUNT [CURRENCY]",
            hideParamSyntax = true,
            parameterConsumer = CostConsumer.class)
    private @Nullable String cost;

    @Option(names = "--lead-magnet", paramLabel = "KIND")
    private @Nullable LeadMagnet leadMagnet;

    @Option(names = "--map", paramLabel = "FILE")
    private @Nullable Path map;

    @Option(names = "--dates", paramLabel = "COLUMN=ORDER")
    private Map<String, DateOrder> dates = new LinkedHashMap<>();

    @Option(names = "--region", paramLabel = "COUNTRY")
    private @Nullable Country region;

    @Option(names = "--keep-placeholders")
    private boolean keepPlaceholders;

    @Option(names = "--delimiter", paramLabel = "CHAR")
    private @Nullable Character delimiter;

    @Option(names = "--encoding", paramLabel = "NAME")
    private @Nullable Charset encoding;

    @Option(names = "--header-line", paramLabel = "LINE")
    private @Nullable Long headerLine;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    /**
     * The options as the import takes them: what stands on the command line goes before what the mapping file says.
     *
     * @param console tells which folder is the current one
     * @param currency what the cost is in where only an amount is given
     * @throws ImportException if the mapping file cannot be read
     */
    ImportOptions options(Console console, Currency currency) throws ImportException {
        Path file = map;
        ImportOptions written =
                file == null ? ImportOptions.DEFAULT : MappingFile.read(console.resolve(file), file.toString());
        return new ImportOptions(list(written.list(), currency), reading(written.reading()));
    }

    private ListOptions list(ListOptions written, Currency currency) {
        String text = cost;
        return new ListOptions(
                Optional.ofNullable(name).or(written::name),
                Optional.ofNullable(sourceClass).or(written::sourceClass),
                Optional.ofNullable(channel).or(written::channel),
                Optional.ofNullable(campaign).or(written::campaign),
                text == null ? Optional.empty() : Cost.read(text).map(read -> read.in(currency)),
                Optional.ofNullable(leadMagnet).or(written::leadMagnet));
    }

    private ReadingOptions reading(ReadingOptions written) {
        SourceSettings form = written.settings();
        Country place = region;
        Map<String, DateOrder> allDates = new LinkedHashMap<>(written.dates());
        allDates.putAll(dates);
        return new ReadingOptions(
                Optional.ofNullable(dialect).or(written::dialect),
                written.columns(),
                allDates,
                place == null ? written.region() : Optional.of(place.code()),
                !keepPlaceholders,
                new SourceSettings(
                        Optional.ofNullable(delimiter).or(form::delimiter),
                        Optional.ofNullable(encoding).or(form::charset),
                        Optional.ofNullable(headerLine).or(form::headerLine),
                        Optional.ofNullable(sheet).or(form::sheet),
                        Set.of()));
    }

    /**
     * {@code 300}, {@code 300 EUR}, {@code 300EUR} or {@code EUR 300}.
     *
     * @param amount the number
     * @param currency empty where only a number is given
     */
    record Cost(BigDecimal amount, Optional<Currency> currency) {

        private static final Pattern FORM =
                Pattern.compile("(?:([A-Za-z]{3})\\s*)?(\\d+(?:\\.\\d+)?)(?:\\s*([A-Za-z]{3}))?");

        static Optional<Cost> read(String text) {
            Matcher matcher = FORM.matcher(text.strip());
            if (!matcher.matches() || matcher.group(1) != null && matcher.group(3) != null) {
                return Optional.empty();
            }
            String code = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
            BigDecimal amount = new BigDecimal(matcher.group(2));
            if (code == null) {
                return Optional.of(new Cost(amount, Optional.empty()));
            }
            return Currency.getAvailableCurrencies().stream()
                    .filter(currency -> currency.getCurrencyCode().equalsIgnoreCase(code))
                    .findFirst()
                    .map(currency -> new Cost(amount, Optional.of(currency)));
        }

        Money in(Currency usual) {
            return new Money(amount, currency.orElse(usual));
        }
    }

    /** Takes a currency that stands beside the amount without quotes. */
    static final class CostConsumer implements IParameterConsumer {

        @Override
        public void consumeParameters(
                @Nullable Stack<String> arguments, @Nullable ArgSpec option, @Nullable CommandSpec command) {
            Stack<String> left = Objects.requireNonNull(arguments);
            String text = left.isEmpty() ? "" : left.pop();
            if (!left.isEmpty() && Cost.read(text + " " + left.peek()).isPresent()) {
                text += " " + left.pop();
            }
            if (Cost.read(text).isEmpty()) {
                String message = Texts.of(SourceOptions.class).get("noCost", text);
                throw new ParameterException(Objects.requireNonNull(command).commandLine(), message);
            }
            Objects.requireNonNull(option).setValue(text);
        }
    }
}
