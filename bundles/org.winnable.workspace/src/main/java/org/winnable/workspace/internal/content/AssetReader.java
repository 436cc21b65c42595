package org.winnable.workspace.internal.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.winnable.core.content.Asset;
import org.winnable.core.content.AssetKind;
import org.winnable.core.content.AssetStatus;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.content.PlannedAsset.Dates;
import org.winnable.core.content.PlannedAsset.Place;
import org.winnable.core.journey.BuyerProblem;
import org.winnable.core.journey.BuyerStage;
import org.winnable.core.journey.Journey;
import org.winnable.core.lead.Money;
import org.winnable.core.text.Texts;
import org.winnable.workspace.internal.rules.Vocabulary;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** Reads a file with assets. */
public final class AssetReader {

    /** The key of the list of assets. */
    public static final String LIST = "assets";

    private static final Texts TEXTS = Texts.of(AssetReader.class);
    private static final Pattern COST = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,2})?)(?: ([A-Z]{3}))?");
    private static final Map<String, AssetStatus> STATUSES =
            byKey(Arrays.asList(AssetStatus.values()), AssetStatus::key);
    private static final Map<String, AssetKind> KINDS = byKey(Arrays.asList(AssetKind.values()), AssetKind::key);

    private final Map<String, String> stages;
    private final Map<String, String> problems;
    private final Currency currency;

    /**
     * A reader.
     *
     * @param journey whose stages and problems may be named
     * @param currency of costs that name none
     */
    public AssetReader(Journey journey, Currency currency) {
        this.stages = names(journey.stages().stream().map(BuyerStage::key).toList());
        this.problems = names(journey.problems().stream().map(BuyerProblem::key).toList());
        this.currency = currency;
    }

    /**
     * An asset and where it stands in its file.
     *
     * @param index in the list, from 0
     */
    public record Read(PlannedAsset asset, int index) {}

    /** The assets of which key and title could be read; what is wrong is in the document afterwards. */
    public List<Read> read(YamlDocument document) {
        YamlMapping root = document.root();
        List<Read> assets = new ArrayList<>();
        List<YamlElement> items = root.list(LIST);
        for (int index = 0; index < items.size(); index++) {
            int place = index;
            items.get(index).mapping().flatMap(this::asset).ifPresent(asset -> assets.add(new Read(asset, place)));
        }
        root.end();
        return assets;
    }

    private Optional<PlannedAsset> asset(YamlMapping mapping) {
        Optional<String> key = mapping.require("key").flatMap(AssetReader::filled);
        Optional<String> title = mapping.require("title").flatMap(AssetReader::filled);
        String format = mapping.get("format").flatMap(YamlElement::text).orElse("");
        AssetKind kind = mapping.get("kind").flatMap(e -> e.choice(KINDS)).orElse(AssetKind.usual(format));
        AssetStatus status =
                mapping.get("status").flatMap(e -> e.choice(STATUSES)).orElse(AssetStatus.LIVE);
        Optional<String> address = mapping.get("address").flatMap(AssetReader::filled);
        Set<String> about = mapping.list("problem").stream()
                .map(this::problem)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<String> language = mapping.get("language").flatMap(AssetReader::language);
        Set<String> keywords = mapping.texts("keywords").stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> aliases = Set.copyOf(mapping.texts("aliases"));
        Optional<String> owner = mapping.get("owner").flatMap(AssetReader::filled);
        Optional<String> next = mapping.get("next").flatMap(AssetReader::filled);
        Dates dates = new Dates(date(mapping, "due"), date(mapping, "published"), date(mapping, "review"));
        Optional<Money> cost = mapping.get("cost").flatMap(this::cost);
        List<Place> places = mapping.mappings("places").stream()
                .map(this::place)
                .flatMap(Optional::stream)
                .toList();
        Map<String, String> labels = labels(mapping);
        mapping.end();
        return key.flatMap(k -> title.map(t -> new PlannedAsset(
                new Asset(k, t, format, address, language, keywords, labels, about),
                kind,
                status,
                aliases,
                owner,
                next,
                dates,
                cost,
                places)));
    }

    private Optional<Place> place(YamlMapping mapping) {
        Optional<String> persona = mapping.get("persona").flatMap(AssetReader::filled);
        Optional<String> stage = mapping.require("stage").flatMap(e -> e.choice(stages));
        Optional<String> problem = mapping.get("problem").flatMap(this::problem);
        mapping.end();
        return stage.map(s -> new Place(persona, s, problem));
    }

    /** A journey without problems leaves them open. */
    private Optional<String> problem(YamlElement element) {
        return problems.isEmpty() ? filled(element) : element.choice(problems);
    }

    private static Map<String, String> labels(YamlMapping mapping) {
        Map<String, String> labels = new HashMap<>();
        mapping.get("labels")
                .flatMap(YamlElement::mapping)
                .ifPresent(entries -> entries.keys()
                        .forEach(label -> entries.get(label)
                                .flatMap(YamlElement::text)
                                .ifPresent(text -> labels.put(label, text))));
        return labels;
    }

    private Optional<Money> cost(YamlElement element) {
        return element.text().flatMap(text -> {
            Matcher matcher = COST.matcher(text);
            if (matcher.matches()) {
                try {
                    Currency in = Optional.ofNullable(matcher.group(2))
                            .map(Currency::getInstance)
                            .orElse(currency);
                    return Optional.of(new Money(new BigDecimal(matcher.group(1)), in));
                } catch (IllegalArgumentException e) {
                    // three letters that are no currency are told like everything else that is no cost
                }
            }
            element.problem(TEXTS.get("asset.cost", text, currency.getCurrencyCode()));
            return Optional.empty();
        });
    }

    private static Optional<LocalDate> date(YamlMapping mapping, String key) {
        return mapping.get(key).flatMap(Vocabulary::date);
    }

    private static Optional<String> language(YamlElement element) {
        return element.text().filter(text -> {
            boolean fine = text.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
            if (!fine) {
                element.problem(TEXTS.get("asset.language", text));
            }
            return fine;
        });
    }

    private static Optional<String> filled(YamlElement element) {
        return element.text().map(String::strip).filter(text -> {
            if (text.isEmpty()) {
                element.problem(TEXTS.get("asset.empty"));
            }
            return !text.isEmpty();
        });
    }

    private static Map<String, String> names(List<String> keys) {
        return byKey(keys, Function.identity());
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
