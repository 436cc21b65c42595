package org.winnable.demo.internal.people;

import java.util.Arrays;
import java.util.List;

/** What a company does. */
public enum Industry {
    MACHINERY("machinery", "Machinery", true),
    METAL("metal", "Metal products", true),
    PLASTICS("plastics", "Plastics and packaging", true),
    CHEMICALS("chemicals", "Coatings and chemicals", true),
    FOOD("food", "Food production", true),
    ELECTRICAL("electrical", "Electrical equipment", true),
    AUTOMOTIVE("automotive", "Automotive supply", true),
    BUILDING("building", "Building products", true),
    MEDICAL("medical", "Medical devices", true),
    FURNITURE("furniture", "Furniture", true),
    RETAIL("retail", "Retail and wholesale", false),
    LOGISTICS("logistics", "Transport and logistics", false),
    SOFTWARE("software", "Software", false),
    CONSULTING("consulting", "Management consulting", false),
    EDUCATION("education", "Education", false),
    STAFFING("staffing", "Staffing and recruitment", false),
    MEDIA("media", "Marketing and events", false),
    PUBLIC("public", "Public services", false);

    /** Those that make things: the client's market. */
    public static final List<Industry> MANUFACTURING =
            Arrays.stream(values()).filter(Industry::makes).toList();

    /** Those that do not. */
    public static final List<Industry> OTHER =
            Arrays.stream(values()).filter(industry -> !industry.makes()).toList();

    private final String key;
    private final String label;
    private final boolean makes;

    Industry(String key, String label, boolean makes) {
        this.key = key;
        this.label = label;
        this.makes = makes;
    }

    /** The name in the word lists. */
    public String key() {
        return key;
    }

    /** The name in the client's lists. */
    public String label() {
        return label;
    }

    /** Whether it is manufacturing. */
    public boolean makes() {
        return makes;
    }
}
