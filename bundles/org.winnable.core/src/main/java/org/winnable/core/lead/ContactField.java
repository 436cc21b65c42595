package org.winnable.core.lead;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.winnable.core.text.Texts;

/**
 * The fields of a contact that the model knows. A source may have many more columns: those are kept under their own
 * label beside these.
 *
 * <p>The {@link #key()} is the field's name in files (rules, mappings, dialects, JSON) and never changes once released.
 */
public enum ContactField implements ModelField {
    /** The identifier that the source itself uses, unique within one kind of source. */
    EXTERNAL_ID("externalId", FieldKind.IDENTITY),
    EMAIL("email", FieldKind.IDENTITY),
    PHONE("phone", FieldKind.IDENTITY),
    MOBILE("mobile", FieldKind.IDENTITY),
    /** The whole name where the source does not split it. */
    FULL_NAME("name", FieldKind.IDENTITY),
    FIRST_NAME("firstName", FieldKind.IDENTITY),
    LAST_NAME("lastName", FieldKind.IDENTITY),
    /** Address of the person's public profile, for instance on LinkedIn. */
    PROFILE("profile", FieldKind.IDENTITY),
    COMPANY("company", FieldKind.CATEGORY),
    WEBSITE("website", FieldKind.CATEGORY),
    /**
     * The internet domain of the company; see {@link CompanyDomain}. Where the source is silent it is read from the website, then
     * from the business e-mail address.
     */
    DOMAIN("domain", FieldKind.CATEGORY),
    TITLE("title", FieldKind.CATEGORY),
    /** Level in the organisation; see {@link Seniority}. Where the source is silent it is read from the title. */
    SENIORITY("seniority", FieldKind.CATEGORY),
    /** Department or business function: finance, IT, sales. */
    FUNCTION("function", FieldKind.CATEGORY),
    /** Part in the purchase; see {@link BuyingRole}. */
    BUYING_ROLE("buyingRole", FieldKind.CATEGORY),
    INDUSTRY("industry", FieldKind.CATEGORY),
    TECHNOLOGY("technology", FieldKind.CATEGORY),
    /** Number of employees of the company. */
    COMPANY_SIZE("companySize", FieldKind.NUMBER),
    /** Annual revenue of the company in the workspace's currency. */
    REVENUE("revenue", FieldKind.NUMBER),
    COUNTRY("country", FieldKind.CATEGORY),
    REGION("region", FieldKind.CATEGORY),
    CITY("city", FieldKind.CATEGORY),
    POSTAL_CODE("postalCode", FieldKind.TEXT),
    STREET("street", FieldKind.TEXT),
    LANGUAGE("language", FieldKind.CATEGORY),
    /** The problem the person said to have, or engaged with. */
    PROBLEM("problem", FieldKind.CATEGORY),
    /** Where the source says the person came from. */
    ORIGIN("origin", FieldKind.CATEGORY),
    CAMPAIGN("campaign", FieldKind.CATEGORY),
    /** The stage another system claims; a fact about that system, never our stage. */
    CLAIMED_STAGE("claimedStage", FieldKind.CATEGORY),
    /** The status another system claims. */
    CLAIMED_STATUS("claimedStatus", FieldKind.CATEGORY),
    /** The score another system claims. */
    CLAIMED_SCORE("claimedScore", FieldKind.NUMBER),
    OWNER("owner", FieldKind.CATEGORY),
    /** The person must not be mailed. Once true in any record it stays true. */
    OPT_OUT("optOut", FieldKind.FLAG),
    /** Why the person may be contacted, as the source claims: consent, contract, legitimate interest. */
    LEGAL_BASIS("legalBasis", FieldKind.CATEGORY),
    CREATED_AT("createdAt", FieldKind.INSTANT),
    LAST_ACTIVITY_AT("lastActivityAt", FieldKind.INSTANT),
    NOTES("notes", FieldKind.TEXT);

    private static final Map<String, ContactField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ContactField::key, Function.identity()));

    private final String key;
    private final FieldKind kind;

    ContactField(String key, FieldKind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The name of this field in files and JSON, in camel case. */
    @Override
    public String key() {
        return key;
    }

    /** What kind of value this field holds. */
    @Override
    public FieldKind kind() {
        return kind;
    }

    /** The name of this field for people, in the user's language. */
    @Override
    public String label() {
        return Texts.of(ContactField.class).get("field." + key);
    }

    /**
     * A value of this field for people, in the user's language: the name of a level, a function or a part in the purchase; as it
     * is where the vocabulary is the source's own.
     */
    public String valueLabel(String value) {
        return switch (this) {
            case SENIORITY -> Seniority.byKey(value).map(Seniority::label).orElse(value);
            case FUNCTION -> JobFunction.byKey(value).map(JobFunction::label).orElse(value);
            case BUYING_ROLE -> BuyingRole.byKey(value).map(BuyingRole::label).orElse(value);
            default -> value;
        };
    }

    /** The field with the given {@link #key()}, which is case-sensitive as everything in our files is. */
    public static Optional<ContactField> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
