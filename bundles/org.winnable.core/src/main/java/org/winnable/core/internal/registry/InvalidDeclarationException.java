package org.winnable.core.internal.registry;

/** A declaration in a {@code plugin.xml} that cannot be used, and why. */
final class InvalidDeclarationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    InvalidDeclarationException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
