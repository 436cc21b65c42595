package org.winnable.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.Country;
import org.winnable.core.lead.DealField;
import org.winnable.core.lead.LeadMagnet;
import org.winnable.core.lead.ModelField;
import org.winnable.core.lead.SourceClass;
import org.winnable.core.lead.SpendField;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.text.Texts;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;
import org.winnable.yaml.YamlProblem;

/**
 * Decisions about lists of one kind, written down once to be used for each of them; the format is described in
 * {@code docs/dialects.md}.
 */
public final class MappingFile {

    /** Says of a column that its values are only kept under its label. */
    public static final String KEEP = "keep";

    private static final Texts TEXTS = Texts.of(MappingFile.class);
    private static final Map<String, Optional<ModelField>> FIELDS = fields();
    private static final Map<String, DateOrder> ORDERS =
            byKey(new DateOrder[] {DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST}, DateOrder::key);
    private static final Map<String, SourceClass> CLASSES = byKey(SourceClass.values(), SourceClass::key);
    private static final Map<String, LeadMagnet> MAGNETS = byKey(LeadMagnet.values(), LeadMagnet::key);

    private MappingFile() {}

    /**
     * Reads a file of decisions.
     *
     * @param shown the file as the user named it, for messages
     * @throws ImportException if it cannot be read or something in it is wrong; the message has a line for each problem, with
     *     the file, the line in it, the key and what was probably meant
     */
    public static ImportOptions read(Path file, String shown) throws ImportException {
        try (InputStream stream = Files.newInputStream(file)) {
            YamlDocument document = YamlDocument.read(shown, stream);
            ImportOptions options = options(document.root());
            if (!document.isSound()) {
                YamlProblem first = document.problems().getFirst();
                String all = document.problems().stream()
                        .map(problem -> TEXTS.get("map.problem", shown, problem.line(), problem.message()))
                        .collect(Collectors.joining("\n"));
                throw new ImportException(shown, first.line(), all, null);
            }
            return options;
        } catch (IOException e) {
            throw new ImportException(
                    shown,
                    ImportException.NO_LINE,
                    TEXTS.get("map.unreadable", shown, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static ImportOptions options(YamlMapping root) {
        ListOptions list = new ListOptions(
                root.get("name").flatMap(YamlElement::text),
                root.get("class").flatMap(e -> e.choice(CLASSES)),
                root.get("channel").flatMap(YamlElement::text),
                root.get("campaign").flatMap(YamlElement::text),
                Optional.empty(),
                root.get("lead-magnet").flatMap(e -> e.choice(MAGNETS)));
        ReadingOptions reading = new ReadingOptions(
                root.get("dialect").flatMap(YamlElement::text),
                choices(root, "columns", FIELDS),
                choices(root, "dates", ORDERS),
                root.get("region").flatMap(MappingFile::region),
                true,
                new SourceSettings(
                        root.get("delimiter").flatMap(MappingFile::delimiter),
                        root.get("encoding").flatMap(MappingFile::charset),
                        root.get("header-line")
                                .flatMap(e -> e.integer(1, Integer.MAX_VALUE))
                                .map(Integer::longValue),
                        root.get("sheet").flatMap(YamlElement::text),
                        Set.of()));
        root.end();
        return new ImportOptions(list, reading);
    }

    /** What is chosen for each label. */
    private static <T> Map<String, T> choices(YamlMapping root, String key, Map<String, T> known) {
        Map<String, T> chosen = new LinkedHashMap<>();
        root.get(key).flatMap(YamlElement::mapping).ifPresent(labels -> {
            for (String label : labels.keys()) {
                labels.get(label).flatMap(e -> e.choice(known)).ifPresent(choice -> chosen.put(label, choice));
            }
        });
        return chosen;
    }

    private static Optional<String> region(YamlElement element) {
        Optional<String> text = element.text();
        Optional<String> code = text.flatMap(Country::of).map(Country::code);
        if (text.isPresent() && code.isEmpty()) {
            element.problem(TEXTS.get("map.region", text.get()));
        }
        return code;
    }

    private static Optional<Character> delimiter(YamlElement element) {
        Optional<String> text = element.text();
        if (text.isPresent() && text.get().length() != 1) {
            element.problem(TEXTS.get("map.delimiter", text.get()));
            return Optional.empty();
        }
        return text.map(one -> one.charAt(0));
    }

    private static Optional<Charset> charset(YamlElement element) {
        return element.text().flatMap(name -> {
            try {
                return Optional.of(Charset.forName(name));
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                element.problem(TEXTS.get("map.encoding", name));
                return Optional.empty();
            }
        });
    }

    /** The fields of all kinds of rows; what rows there are is known once the file is. */
    private static Map<String, Optional<ModelField>> fields() {
        Map<String, Optional<ModelField>> fields = new LinkedHashMap<>();
        for (ModelField[] some : new ModelField[][] {ContactField.values(), DealField.values(), SpendField.values()}) {
            Arrays.stream(some).forEach(field -> fields.putIfAbsent(field.key(), Optional.of(field)));
        }
        fields.put(KEEP, Optional.empty());
        return fields;
    }

    private static <T> Map<String, T> byKey(T[] constants, Function<T, String> key) {
        return Arrays.stream(constants).collect(Collectors.toMap(key, Function.identity()));
    }
}
