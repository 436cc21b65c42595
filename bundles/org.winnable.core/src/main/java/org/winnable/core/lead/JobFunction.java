package org.winnable.core.lead;

import java.util.Arrays;
import java.util.Optional;
import org.winnable.core.text.Texts;

/** The business functions that are read from job titles. A source may name others, which are kept as it writes them. */
public enum JobFunction {
    ADMINISTRATION("administration"),
    CONSULTING("consulting"),
    CUSTOMER_SERVICE("customer-service"),
    EDUCATION("education"),
    ENGINEERING("engineering"),
    /** Running the whole. */
    EXECUTIVE("executive"),
    FINANCE("finance"),
    HR("hr"),
    IT("it"),
    LEGAL("legal"),
    MARKETING("marketing"),
    OPERATIONS("operations"),
    PRODUCT("product"),
    PURCHASING("purchasing"),
    SALES("sales");

    private final String key;

    JobFunction(String key) {
        this.key = key;
    }

    /** The name of this function in files and JSON. */
    public String key() {
        return key;
    }

    /** The name of this function for people, in the user's language. */
    public String label() {
        return Texts.of(JobFunction.class).get("function." + key);
    }

    /** The function with the given {@link #key()}. */
    public static Optional<JobFunction> byKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }
}
