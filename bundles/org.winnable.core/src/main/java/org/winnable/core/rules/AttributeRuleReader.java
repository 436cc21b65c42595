package org.winnable.core.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import org.winnable.core.facts.CategoryKey;
import org.winnable.core.facts.NumberKey;
import org.winnable.core.lead.ContactField;
import org.winnable.core.lead.FieldKind;
import org.winnable.core.parameter.InvalidParametersException;
import org.winnable.core.text.NearestWord;
import org.winnable.core.text.Texts;

/** Makes rules of what files say, and says what is wrong with those that cannot be. */
final class AttributeRuleReader {

    private static final Texts TEXTS = Texts.of(AttributeRuleReader.class);

    private AttributeRuleReader() {}

    static AttributeRule read(String attribute, List<String> values, OptionalDouble minimum, OptionalDouble maximum)
            throws InvalidParametersException {
        boolean ranged = minimum.isPresent() || maximum.isPresent();
        requireJudgeable(attribute, ranged);
        if (ranged && !values.isEmpty()) {
            throw problem("values", "wordsAndRange");
        }
        if (!ranged) {
            if (values.isEmpty()) {
                throw problem("values", "neither");
            }
            return new AttributeRule.OneOf(new CategoryKey(attribute), new HashSet<>(values));
        }
        double least = minimum.orElse(Double.NEGATIVE_INFINITY);
        double most = maximum.orElse(Double.POSITIVE_INFINITY);
        if (least > most) {
            throw problem("minimum", "emptyRange", least, most);
        }
        return new AttributeRule.Between(new NumberKey(attribute), least, most);
    }

    /** A source's own column is a number or a word as its values are; a field of the model is one of the two. */
    private static void requireJudgeable(String attribute, boolean ranged) throws InvalidParametersException {
        if (attribute.startsWith(CategoryKey.OTHER) && attribute.length() > CategoryKey.OTHER.length()) {
            return;
        }
        ContactField field = ContactField.byKey(attribute).orElseThrow(() -> unknown(attribute));
        switch (field.kind()) {
            case NUMBER -> {
                if (!ranged) {
                    throw problem("attribute", "needsRange", attribute);
                }
            }
            case CATEGORY, FLAG -> {
                if (ranged) {
                    throw problem("attribute", "needsWords", attribute);
                }
            }
            case IDENTITY, TEXT, INSTANT -> throw unknown(attribute);
        }
    }

    private static InvalidParametersException unknown(String attribute) {
        List<String> known = Arrays.stream(ContactField.values())
                .filter(field -> field.kind() == FieldKind.NUMBER
                        || field.kind() == FieldKind.CATEGORY
                        || field.kind() == FieldKind.FLAG)
                .map(ContactField::key)
                .toList();
        return NearestWord.to(attribute, known)
                .map(nearest -> problem("attribute", "unknownNear", attribute, nearest))
                .orElseGet(() -> problem("attribute", "unknown", attribute, String.join(", ", known)));
    }

    private static InvalidParametersException problem(String path, String key, Object... arguments) {
        return new InvalidParametersException(path, TEXTS.get(key, arguments));
    }
}
