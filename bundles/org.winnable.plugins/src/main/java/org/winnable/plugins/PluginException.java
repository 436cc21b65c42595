package org.winnable.plugins;

import java.io.Serial;

/** A change of the installed plug-ins that cannot be made. The message says why and what to do, for people in their language. */
public class PluginException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** Nothing was changed because of {@code message}. */
    public PluginException(String message) {
        super(message);
    }

    /** Nothing was changed because of {@code message}; {@code cause} is for those who look for the reason behind it. */
    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
