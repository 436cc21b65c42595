package org.winnable.content.ui.internal.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.winnable.content.ui.internal.Messages;
import org.winnable.core.content.PlannedAsset;
import org.winnable.core.lead.Money;

/** The values of an asset that are written as text. Pure. */
public enum AssetField {
    TITLE(Messages.Field_title, "", Messages.Field_titleBad),
    FORMAT(Messages.Field_format, "", ""),
    OWNER(Messages.Field_owner, "", ""),
    NEXT(Messages.Field_next, Messages.Field_nextHint, ""),
    DUE(Messages.Field_due, Messages.Field_dateHint, Messages.Field_dateBad),
    PUBLISHED(Messages.Field_published, Messages.Field_dateHint, Messages.Field_dateBad),
    REVIEW(Messages.Field_review, Messages.Field_dateHint, Messages.Field_dateBad),
    COST(Messages.Field_cost, Messages.Field_costHint, Messages.Field_costBad),
    ADDRESS(Messages.Field_address, Messages.Field_addressHint, "");

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,2})?)(?: ?([A-Z]{3}))?");

    private final String label;
    private final String hint;
    private final String bad;

    AssetField(String label, String hint, String bad) {
        this.label = label;
        this.hint = hint;
        this.bad = bad;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** How it is written; may be empty. */
    public String hint() {
        return hint;
    }

    /** What to say of a text that is no such value. */
    public String bad() {
        return bad;
    }

    /** What an asset has; empty for nothing. */
    public String text(PlannedAsset asset) {
        return switch (this) {
            case TITLE -> asset.asset().title();
            case FORMAT -> asset.asset().format();
            case OWNER -> asset.owner().orElse("");
            case NEXT -> asset.nextAction().orElse("");
            case DUE -> text(asset.dates().due());
            case PUBLISHED -> text(asset.dates().published());
            case REVIEW -> text(asset.dates().reviewBy());
            case COST ->
                asset.cost()
                        .map(money -> money.amount().toPlainString()
                                + ' '
                                + money.currency().getCurrencyCode())
                        .orElse("");
            case ADDRESS -> asset.asset().address().orElse("");
        };
    }

    /**
     * The asset with another text in this place.
     *
     * @param currency of amounts that name none
     * @return empty if the text is no such value
     */
    public Optional<PlannedAsset> with(PlannedAsset asset, String text, Currency currency) {
        String value = text.strip();
        Optional<String> some = Optional.of(value).filter(word -> !word.isEmpty());
        return switch (this) {
            case TITLE -> some.map(title -> asset.with(what -> AssetCopy.withTitle(what, title)));
            case FORMAT -> Optional.of(asset.with(what -> AssetCopy.withFormat(what, value)));
            case OWNER -> Optional.of(asset.withOwner(some));
            case NEXT -> Optional.of(asset.withNextAction(some));
            case DUE -> date(value).map(due -> asset.withDates(asset.dates().withDue(due)));
            case PUBLISHED ->
                date(value).map(day -> asset.withDates(asset.dates().withPublished(day)));
            case REVIEW -> date(value).map(day -> asset.withDates(asset.dates().withReviewBy(day)));
            case COST -> cost(value, currency).map(money -> costing(asset, money));
            case ADDRESS -> Optional.of(asset.with(what -> AssetCopy.withAddress(what, some)));
        };
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    /** A day, or none for an empty text; empty if it is neither. */
    private static Optional<Optional<LocalDate>> date(String text) {
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            // whoever asks says how a date is written
            return Optional.empty();
        }
    }

    private static Optional<Optional<Money>> cost(String text, Currency currency) {
        if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            Currency in = Optional.ofNullable(matcher.group(2))
                    .map(Currency::getInstance)
                    .orElse(currency);
            return Optional.of(Optional.of(new Money(new BigDecimal(matcher.group(1)), in)));
        } catch (IllegalArgumentException e) {
            // three letters that are no currency: whoever asks says how a cost is written
            return Optional.empty();
        }
    }

    private static PlannedAsset costing(PlannedAsset asset, Optional<Money> cost) {
        return new PlannedAsset(
                asset.asset(),
                asset.kind(),
                asset.status(),
                asset.aliases(),
                asset.owner(),
                asset.nextAction(),
                asset.dates(),
                cost,
                asset.places());
    }
}
