package org.winnable.core.plugin;

/** A plug-in gave an object of another type than its extension point asks for; the message says so for people. */
final class WrongTypeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongTypeException(String message) {
        super(message);
    }
}
