package org.winnable.plugins;

import org.winnable.core.text.Texts;

/** Who vouches for the content of a jar. Immutable. */
public sealed interface Trust {

    /**
     * Every file in it is as somebody signed it whose key is known here.
     *
     * @param signer who
     */
    record Signed(Signer signer) implements Trust {}

    /**
     * Every file in it is as somebody signed it, but nobody here has said that their key is to be trusted.
     *
     * @param signer who they say they are
     */
    record UnknownKey(Signer signer) implements Trust {}

    /** Nobody vouches for it: it may be what its author made, or not. */
    record Unsigned() implements Trust {}

    /**
     * It is not what was signed: changed, enlarged or shortened afterwards.
     *
     * @param file the first file in the jar that shows it
     * @param change what happened to it
     */
    record Tampered(String file, Change change) implements Trust {}

    /** What can happen to a file after a jar was signed. */
    enum Change {
        CHANGED("changed"),
        ADDED("added"),
        MISSING("missing");

        private final String key;

        Change(String key) {
            this.key = key;
        }
    }

    /** Whether it may be used without anybody being asked. */
    default boolean isAccepted() {
        return this instanceof Signed;
    }

    /** Whether it must not be used whatever anybody answers. */
    default boolean isRefused() {
        return this instanceof Tampered;
    }

    /** What this means, as a sentence for people in their language. */
    default String words() {
        Texts texts = Texts.of(Trust.class);
        return switch (this) {
            case Signed(Signer signer) -> texts.get("trust.signed", signer.name());
            case UnknownKey(Signer signer) -> texts.get("trust.unknownKey", signer.name(), signer.fingerprint());
            case Unsigned unsigned -> texts.get("trust.unsigned");
            case Tampered(String file, Change change) -> texts.get("trust.tampered." + change.key, file);
        };
    }
}
